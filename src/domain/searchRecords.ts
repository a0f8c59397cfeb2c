import { bothOf, matchingQuotes, matchingScenes, type Part, part, partsOfQuote, partsOfScene } from './findable.ts';
import { fold } from './fold.ts';
import type { Character, Dispute, Film, Quote, Scene, Source } from './linked.ts';
import { type Matcher, matcherOf } from './matching.ts';

/** A song by its title and artist, with the scenes it is heard in. */
interface NamedSong {
  /** That of the song where it is heard first. */
  readonly id: string;
  readonly title: string;
  readonly artist: string;
  readonly scenes: readonly Scene[];
}

/** Something that the search can find. */
export type Findable =
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'character'; readonly character: Character }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'song'; readonly song: NamedSong }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'dispute'; readonly dispute: Dispute };

export type FindableKind = Findable['kind'];

/** Something to be found, with the texts it is found by. */
export interface Entry {
  readonly findable: Findable;
  readonly parts: readonly Part[];
}

/** Everything of a film that can be found. */
export function entriesOf(film: Film): readonly Entry[] {
  return [
    ...film.scenes.map((scene) => ({ findable: { kind: 'scene' as const, scene }, parts: partsOfScene(scene) })),
    ...film.characters.map((character) => ({
      findable: { kind: 'character' as const, character },
      parts: partsOfCharacter(character),
    })),
    ...film.quotes.map((quote) => ({ findable: { kind: 'quote' as const, quote }, parts: partsOfQuote(quote) })),
    ...songsOf(film).map((song) => ({ findable: { kind: 'song' as const, song }, parts: partsOfSong(song) })),
    ...film.sources.map((source) => ({ findable: { kind: 'source' as const, source }, parts: partsOfSource(source) })),
    ...film.disputes.map((dispute) => ({
      findable: { kind: 'dispute' as const, dispute },
      parts: partsOfDispute(dispute),
    })),
  ];
}

/** Tells which entries answer a query: scenes and quotes as their filters say, the others likewise. */
export function answeringOf(film: Film, entries: readonly Entry[]): (query: string) => (entry: Entry) => boolean {
  const kinds = ['character', 'song', 'source', 'dispute'] as const;
  const matchers: readonly Matcher<Entry>[] = kinds.map((kind) => {
    const own = entries.filter(({ findable }) => findable.kind === kind);
    return matcherOf(own, ({ parts }) => parts);
  });
  return (query) => {
    const scenes = matchingScenes(film, query);
    const quotes = matchingQuotes(film, query);
    const others = matchers.map((matcher) => matcher(query));
    return (entry) => {
      const { findable } = entry;
      if (findable.kind === 'scene') return scenes.has(findable.scene);
      if (findable.kind === 'quote') return quotes.has(findable.quote);
      return others.some((found) => found.has(entry));
    };
  };
}

function songsOf(film: Film): readonly NamedSong[] {
  const songs = new Map<string, { id: string; title: string; artist: string; scenes: Scene[] }>();
  for (const scene of film.scenes) {
    for (const { id, title, artist } of scene.songs) {
      const key = `${fold(title)}\n${fold(artist)}`;
      const known = songs.get(key);
      if (known) known.scenes.push(scene);
      else songs.set(key, { id, title, artist, scenes: [scene] });
    }
  }
  return [...songs.values()];
}

function partsOfCharacter({ name, actor, role, about }: Character): readonly Part[] {
  return [part('name', name), part('actor', actor), ...bothOf('role', role), ...bothOf('about', about)];
}

function partsOfSong({ title, artist }: NamedSong): readonly Part[] {
  return [part('song', title), part('artist', artist)];
}

function partsOfSource({ title, author, publisher, lang, reading }: Source): readonly Part[] {
  return [
    part('title', title, lang),
    ...(author === undefined ? [] : [part('author', author)]),
    ...(publisher === undefined ? [] : [part('publisher', publisher)]),
    ...(reading ? bothOf('reading', reading.title) : []),
  ];
}

function partsOfDispute({ question, verdict, positions }: Dispute): readonly Part[] {
  return [
    ...bothOf('question', question),
    ...bothOf('verdict', verdict),
    ...positions.flatMap(({ says }) => bothOf('position', says)),
  ];
}
