import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import type { FilmFile, SubjectKind } from './schema.ts';

const maxQuoteWords = 40;
const maxQuotesInScene = 4;

type Known = Record<SubjectKind | 'sequence', ReadonlySet<string>>;
type Report = (issue: Issue) => void;

/** The ids that a list of the file has, by the list's name. */
export type Ids = (list: 'sequences' | 'characters' | 'scenes' | 'quotes' | 'sources') => ReadonlySet<string>;

/**
 * Follows every reference of a dataset of the right shape and checks what only the whole can tell: duplicate ids,
 * references to nothing, scattered sequences, speakers who are not in the scene, quotes that are too long or too many.
 * @param idsOf the ids that count as known; those of the file itself unless told
 * @returns every issue, in the order of the file
 */
export function checkReferences(
  file: FilmFile,
  idsOf: Ids = (list) => new Set(file[list].map((record) => record.id)),
): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const known: Known = {
    film: new Set([file.film.id]),
    sequence: idsOf('sequences'),
    character: idsOf('characters'),
    scene: idsOf('scenes'),
    quote: idsOf('quotes'),
    source: idsOf('sources'),
  };
  checkIds(file, report);
  checkFilm(file, known, report);
  checkCharacters(file, known, report);
  checkScenes(file, known, report);
  checkQuotes(file, known, report);
  checkSourcesAndDisputes(file, known, report);
  return issues;
}

function checkIds(file: FilmFile, report: Report) {
  const { sequences, characters, scenes, quotes, sources, disputes } = file;
  for (const [name, records] of Object.entries({ sequences, characters, scenes, quotes, sources, disputes })) {
    const owners = new Map<string, string>();
    records.forEach((record, index) => {
      const here = [[record.id, 'id'] as const, ...record.formerly.map((id, k) => [id, 'formerly', k] as const)];
      for (const [id, ...rest] of here) {
        const owner = owners.get(id);
        if (owner !== undefined) {
          report({
            path: [name, index, ...rest],
            id: record.id,
            expected: 'an id that no other record of the list has or had',
            found: `"${id}"`,
            hint: `${owner} has it already`,
          });
        }
        owners.set(id, `${name}[${index}]`);
      }
    });
  }
  unique(file.film.cuts, ['film', 'cuts'], file.film.id, report);
  unique(file.film.facts, ['film', 'facts'], file.film.id, report);
}

function unique(records: readonly { id: string }[], path: Issue['path'], owner: string, report: Report) {
  const seen = new Set<string>();
  records.forEach(({ id }, index) => {
    if (seen.has(id)) {
      report({ path: [...path, index, 'id'], id: owner, expected: 'an id once', found: `"${id}" again` });
    }
    seen.add(id);
  });
}

function follow(kind: keyof Known, id: string, path: Issue['path'], owner: string, known: Known, report: Report) {
  if (known[kind].has(id)) return;
  const meant = nearest(id, known[kind]);
  report({
    path,
    id: owner,
    expected: `the id of a ${kind}`,
    found: `"${id}", which is none`,
    ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
  });
}

function followAll(
  kind: keyof Known,
  ids: readonly string[],
  path: Issue['path'],
  owner: string,
  known: Known,
  report: Report,
) {
  ids.forEach((id, index) => follow(kind, id, [...path, index], owner, known, report));
}

function checkFilm({ film }: FilmFile, known: Known, report: Report) {
  film.facts.forEach((fact, index) =>
    followAll('source', fact.sources, ['film', 'facts', index, 'sources'], fact.id, known, report),
  );
}

function checkCharacters({ characters }: FilmFile, known: Known, report: Report) {
  characters.forEach((character, index) => {
    const here = ['characters', index];
    character.relations.forEach((relation, k) =>
      follow('character', relation.to, [...here, 'relations', k, 'to'], character.id, known, report),
    );
    followAll('source', character.sources, [...here, 'sources'], character.id, known, report);
  });
}

function checkScenes({ scenes }: FilmFile, known: Known, report: Report) {
  const ended = new Set<string>();
  let current: string | undefined;
  scenes.forEach((scene, index) => {
    const here = ['scenes', index];
    follow('sequence', scene.sequence, [...here, 'sequence'], scene.id, known, report);
    if (scene.sequence !== current) {
      if (ended.has(scene.sequence)) {
        report({
          path: [...here, 'sequence'],
          id: scene.id,
          expected: 'the scenes of a sequence to stand next to one another',
          found: `"${scene.sequence}" again after another sequence`,
          hint: `move the scene up to the others of "${scene.sequence}"`,
        });
      }
      if (current !== undefined) ended.add(current);
      current = scene.sequence;
    }
    scene.characters.forEach(({ id }, k) =>
      follow('character', id, [...here, 'characters', k, 'id'], scene.id, known, report),
    );
    unique(scene.characters, [...here, 'characters'], scene.id, report);
    unique(scene.songs, [...here, 'songs'], scene.id, report);
    scene.accounts.forEach((account, k) =>
      follow('source', account.source, [...here, 'accounts', k, 'source'], scene.id, known, report),
    );
    followAll('source', scene.sources, [...here, 'sources'], scene.id, known, report);
  });
}

function checkQuotes({ quotes, scenes }: FilmFile, known: Known, report: Report) {
  const casts = new Map(scenes.map((scene) => [scene.id, new Set(scene.characters.map(({ id }) => id))]));
  const counts = new Map<string, number>();
  quotes.forEach((quote, index) => {
    const here = ['quotes', index];
    const tell = (key: string, expected: string, found: string, hint: string) =>
      report({ path: [...here, key], id: quote.id, expected, found, hint });
    follow('scene', quote.scene, [...here, 'scene'], quote.id, known, report);
    follow('character', quote.speaker, [...here, 'speaker'], quote.id, known, report);
    followAll('character', quote.to, [...here, 'to'], quote.id, known, report);
    followAll('source', quote.sources, [...here, 'sources'], quote.id, known, report);
    quote.variants.forEach((variant, k) =>
      follow('source', variant.source, [...here, 'variants', k, 'source'], quote.id, known, report),
    );
    const by = quote.translation?.by ?? 'explorer';
    if (by !== 'explorer') {
      follow('source', by.slice('source:'.length), [...here, 'translation', 'by'], quote.id, known, report);
    }
    const cast = casts.get(quote.scene);
    if (cast && known.character.has(quote.speaker) && !cast.has(quote.speaker)) {
      const hint = `in the scene are ${[...cast].join(', ')}`;
      tell('speaker', `a character of the scene "${quote.scene}"`, `"${quote.speaker}"`, hint);
    }
    const words = quote.text.trim().split(/\s+/).length;
    if (words > maxQuoteWords) {
      tell('text', `at most ${maxQuoteWords} words`, `${words} words`, 'quote the core of it');
    }
    const count = (counts.get(quote.scene) ?? 0) + 1;
    counts.set(quote.scene, count);
    if (count > maxQuotesInScene) {
      const found = `number ${count} of "${quote.scene}"`;
      tell('scene', `at most ${maxQuotesInScene} quotes in a scene`, found, 'keep the ones that matter most');
    }
  });
}

function checkSourcesAndDisputes({ sources, disputes }: FilmFile, known: Known, report: Report) {
  sources.forEach((source, index) => {
    const path = ['sources', index, 'reading', 'scenes'];
    followAll('scene', source.reading?.scenes ?? [], path, source.id, known, report);
  });
  disputes.forEach((dispute, index) => {
    const here = ['disputes', index];
    follow(dispute.about.kind, dispute.about.id, [...here, 'about', 'id'], dispute.id, known, report);
    dispute.positions.forEach((position, k) =>
      follow('source', position.source, [...here, 'positions', k, 'source'], dispute.id, known, report),
    );
  });
}
