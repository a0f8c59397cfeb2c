import type { Character, Dispute, Film, Quote, Scene, Source } from '#domain/dataset/film.ts';

import { foldText } from './foldText.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import {
  matchingQuotes,
  matchingScenes,
  searchText,
  searchTextsIn,
  searchTextsOfQuote,
  searchTextsOfScene,
  type SearchText,
} from './searchTexts.ts';

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
  readonly texts: readonly SearchText[];
}

/** The id of what can be found; that of a song is where it is heard first. */
export function idOf(findable: Findable): string {
  switch (findable.kind) {
    case 'scene':
      return findable.scene.id;
    case 'character':
      return findable.character.id;
    case 'quote':
      return findable.quote.id;
    case 'song':
      return findable.song.id;
    case 'source':
      return findable.source.id;
    case 'dispute':
      return findable.dispute.id;
  }
}

/** Everything of a film that can be found. */
export function entriesOf(film: Film): readonly Entry[] {
  return [
    ...film.scenes.map((scene) => ({ findable: { kind: 'scene' as const, scene }, texts: searchTextsOfScene(scene) })),
    ...film.characters.map((character) => ({
      findable: { kind: 'character' as const, character },
      texts: searchTextsOfCharacter(character),
    })),
    ...film.quotes.map((quote) => ({ findable: { kind: 'quote' as const, quote }, texts: searchTextsOfQuote(quote) })),
    ...songsOf(film).map((song) => ({ findable: { kind: 'song' as const, song }, texts: searchTextsOfSong(song) })),
    ...film.sources.map((source) => ({
      findable: { kind: 'source' as const, source },
      texts: searchTextsOfSource(source),
    })),
    ...film.disputes.map((dispute) => ({
      findable: { kind: 'dispute' as const, dispute },
      texts: searchTextsOfDispute(dispute),
    })),
  ];
}

/** Tells which entries answer a query: scenes and quotes as their filters say, the others likewise. */
export function answeringOf(film: Film, entries: readonly Entry[]): (query: string) => (entry: Entry) => boolean {
  const kinds = ['character', 'song', 'source', 'dispute'] as const;
  const matchers: readonly Matcher<Entry>[] = kinds.map((kind) => {
    const own = entries.filter(({ findable }) => findable.kind === kind);
    return createMatcher(own, ({ texts }) => texts);
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
      const key = `${foldText(title)}\n${foldText(artist)}`;
      const known = songs.get(key);
      if (known) known.scenes.push(scene);
      else songs.set(key, { id, title, artist, scenes: [scene] });
    }
  }
  return [...songs.values()];
}

function searchTextsOfCharacter({ name, actor, role, about }: Character): readonly SearchText[] {
  return [
    searchText('name', name),
    searchText('actor', actor),
    ...searchTextsIn('role', role),
    ...searchTextsIn('about', about),
  ];
}

function searchTextsOfSong({ title, artist }: NamedSong): readonly SearchText[] {
  return [searchText('song', title), searchText('artist', artist)];
}

function searchTextsOfSource({ title, author, publisher, lang, reading }: Source): readonly SearchText[] {
  return [
    searchText('title', title, lang),
    ...(author === undefined ? [] : [searchText('author', author)]),
    ...(publisher === undefined ? [] : [searchText('publisher', publisher)]),
    ...(reading ? searchTextsIn('reading', reading.title) : []),
  ];
}

function searchTextsOfDispute({ question, verdict, positions }: Dispute): readonly SearchText[] {
  return [
    ...searchTextsIn('question', question),
    ...searchTextsIn('verdict', verdict),
    ...positions.flatMap(({ says }) => searchTextsIn('position', says)),
  ];
}
