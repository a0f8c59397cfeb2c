import { closeness, exactMatchFrom, significantTerms, type QueryTerm } from './queryTerms.ts';

/** Gives the records that answer a query. An empty query is answered by all. */
export type Matcher<Item> = (query: string) => ReadonlySet<Item>;

const nearEnough = 0.8;

/**
 * Finds records by their texts. A record answers a query if it has all its telling words; where no record has all,
 * those answer that have at least half of them and come near the best, a rare word counting more than a common one.
 * This is what "matches" means wherever something is looked for: in filters, their counts, and the search.
 */
export function createMatcher<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly { readonly words: readonly string[] }[],
): Matcher<Item> {
  let having: Map<string, Set<Item>> | undefined;
  let last: { readonly query: string; readonly found: ReadonlySet<Item> } | undefined;

  return (query) => {
    if (last?.query === query) return last.found;
    having ??= holdersOfWords(items, textsOf);
    last = { query, found: find(query, items, having) };
    return last.found;
  };
}

/**
 * The words of a vocabulary that a typed word may mean. Only what was not typed as it is, nor begun so, is taken for a
 * typing error.
 */
function wordsMeantBy(term: QueryTerm, vocabulary: Iterable<string>): readonly string[] {
  const meant: string[] = [];
  const slips: string[] = [];
  for (const word of vocabulary) {
    const close = closeness(term, word);
    if (close >= exactMatchFrom) meant.push(word);
    else if (close > 0) slips.push(word);
  }
  return meant.length > 0 ? meant : slips;
}

function holdersOfWords<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly { readonly words: readonly string[] }[],
): Map<string, Set<Item>> {
  const having = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const { words } of textsOf(item)) {
      for (const word of words) {
        const holders = having.get(word);
        if (holders) holders.add(item);
        else having.set(word, new Set([item]));
      }
    }
  }
  return having;
}

function find<Item>(query: string, items: readonly Item[], having: ReadonlyMap<string, Set<Item>>): Set<Item> {
  const wanted = significantTerms(query);
  const tallies = new Map<Item, { words: number; weight: number }>(
    items.map((item) => [item, { words: 0, weight: 0 }]),
  );
  for (const term of wanted) {
    const holders = new Set<Item>();
    for (const word of wordsMeantBy(term, having.keys())) for (const item of having.get(word) ?? []) holders.add(item);
    const weight = Math.log(1 + items.length / (holders.size + 1));
    for (const item of holders) {
      const tally = tallies.get(item);
      if (tally === undefined) continue;
      tally.words += 1;
      tally.weight += weight;
    }
  }
  const all = [...tallies];
  const complete = all.filter(([, { words }]) => words === wanted.length);
  const half = all.filter(([, { words }]) => words > 0 && words * 2 >= wanted.length);
  const best = half.reduce((most, [, { weight }]) => Math.max(most, weight), 0);
  const found = complete.length > 0 ? complete : half.filter(([, { weight }]) => weight >= nearEnough * best);
  return new Set(found.map(([item]) => item));
}
