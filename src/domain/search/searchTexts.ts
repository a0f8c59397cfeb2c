import type { Film, Quote, Scene } from '#domain/dataset/film.ts';
import type { Text } from '#domain/dataset/schema.ts';
import { locales } from '#domain/locales/locales.ts';

import { foldText } from './foldText.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/** Which part of a record a text is. */
export type Field =
  | 'title'
  | 'summary'
  | 'place'
  | 'time'
  | 'music'
  | 'cast'
  | 'said'
  | 'account'
  | 'line'
  | 'variant'
  | 'translation'
  | 'speaker'
  | 'scene'
  | 'song'
  | 'artist'
  | 'name'
  | 'actor'
  | 'role'
  | 'about'
  | 'author'
  | 'publisher'
  | 'reading'
  | 'question'
  | 'verdict'
  | 'position';

/** A text that a record can be found by. */
export interface SearchText {
  readonly field: Field;
  readonly text: string;
  /** Where it has a language of its own. */
  readonly lang: string | undefined;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** A text as something to find a record by. */
export function searchText(field: Field, text: string, lang?: string): SearchText {
  return { field, text, lang, words: foldText(text).split(' ') };
}

/** A text in every language. */
export function searchTextsIn(field: Field, text: Text): readonly SearchText[] {
  return locales.map((locale) => searchText(field, text[locale], locale));
}

/** What a scene can be found by. */
export function searchTextsOfScene(scene: Scene): readonly SearchText[] {
  return remembered(sceneParts, scene, () => [
    ...searchTextsIn('title', scene.title),
    ...searchTextsIn('summary', scene.summary),
    ...searchTextsIn('place', scene.place),
    ...searchTextsIn('time', scene.time),
    ...scene.songs.flatMap((song) => [searchText('music', song.title), searchText('music', song.artist)]),
    ...scene.quotes.flatMap((quote) => wordingsOf(quote).map((one): SearchText => ({ ...one, field: 'said' }))),
    ...scene.cast.flatMap(({ character }) => [
      searchText('cast', character.name),
      searchText('cast', character.actor),
      ...searchTextsIn('cast', character.role),
    ]),
    ...scene.accounts.flatMap(({ says }) => searchTextsIn('account', says)),
  ]);
}

/** What a quote can be found by. */
export function searchTextsOfQuote(quote: Quote): readonly SearchText[] {
  return [
    ...wordingsOf(quote),
    searchText('speaker', quote.speaker.name),
    ...searchTextsIn('scene', quote.scene.title),
  ];
}

function wordingsOf(quote: Quote): readonly SearchText[] {
  const { text, lang, translation, variants } = quote;
  return remembered(quoteWordings, quote, () => [
    searchText('line', text, lang),
    ...(translation ? [searchText('translation', translation.text, translation.lang)] : []),
    ...variants.map((variant) => searchText('variant', variant.text, variant.lang)),
  ]);
}

const sceneParts = new WeakMap<Scene, readonly SearchText[]>();
const quoteWordings = new WeakMap<Quote, readonly SearchText[]>();
const sceneMatchers = new WeakMap<Film, Matcher<Scene>>();
const quoteMatchers = new WeakMap<Film, Matcher<Quote>>();

/** The scenes of a film that answer a query: those that the timeline shows for it, and the search finds. */
export function matchingScenes(film: Film, query: string): ReadonlySet<Scene> {
  return remembered(sceneMatchers, film, () => createMatcher(film.scenes, searchTextsOfScene))(query);
}

/** The quotes of a film that answer a query: those that the list of quotes shows for it, and the search finds. */
export function matchingQuotes(film: Film, query: string): ReadonlySet<Quote> {
  return remembered(quoteMatchers, film, () => createMatcher(film.quotes, searchTextsOfQuote))(query);
}

/** What of a film answers the text filter, by id. */
export interface TextMatches {
  readonly scenes: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
}

/** The scenes and quotes of a film that answer a query, by id. */
export function textMatchesIn(film: Film, query: string): TextMatches {
  return { scenes: idsOf(matchingScenes(film, query)), quotes: idsOf(matchingQuotes(film, query)) };
}

function idsOf(records: Iterable<{ readonly id: string }>): ReadonlySet<string> {
  return new Set(Array.from(records, ({ id }) => id));
}

function remembered<Key extends object, Value>(store: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
}
