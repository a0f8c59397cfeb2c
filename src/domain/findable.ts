import { fold } from './fold.ts';
import type { Film, Quote, Scene } from './linked.ts';
import { type Matcher, matcherOf } from './matching.ts';
import type { Text } from './schema.ts';

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
export interface Part {
  readonly field: Field;
  readonly text: string;
  /** Where it has a language of its own. */
  readonly lang: string | undefined;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** A text as something to find a record by. */
export function part(field: Field, text: string, lang?: string): Part {
  return { field, text, lang, words: fold(text).split(' ') };
}

/** A text in both languages. */
export function bothOf(field: Field, text: Text): readonly Part[] {
  return [part(field, text.en, 'en'), part(field, text.de, 'de')];
}

/** What a scene can be found by. */
export function partsOfScene(scene: Scene): readonly Part[] {
  return remembered(sceneParts, scene, () => [
    ...bothOf('title', scene.title),
    ...bothOf('summary', scene.summary),
    ...bothOf('place', scene.place),
    ...bothOf('time', scene.time),
    ...scene.songs.flatMap((song) => [part('music', song.title), part('music', song.artist)]),
    ...scene.quotes.flatMap((quote) => wordingsOf(quote).map((one): Part => ({ ...one, field: 'said' }))),
    ...scene.cast.flatMap(({ character }) => [
      part('cast', character.name),
      part('cast', character.actor),
      ...bothOf('cast', character.role),
    ]),
    ...scene.accounts.flatMap(({ says }) => bothOf('account', says)),
  ]);
}

/** What a quote can be found by. */
export function partsOfQuote(quote: Quote): readonly Part[] {
  return [...wordingsOf(quote), part('speaker', quote.speaker.name), ...bothOf('scene', quote.scene.title)];
}

function wordingsOf(quote: Quote): readonly Part[] {
  const { text, lang, translation, variants } = quote;
  return remembered(quoteWordings, quote, () => [
    part('line', text, lang),
    ...(translation ? [part('translation', translation.text, translation.lang)] : []),
    ...variants.map((variant) => part('variant', variant.text, variant.lang)),
  ]);
}

const sceneParts = new WeakMap<Scene, readonly Part[]>();
const quoteWordings = new WeakMap<Quote, readonly Part[]>();
const sceneMatchers = new WeakMap<Film, Matcher<Scene>>();
const quoteMatchers = new WeakMap<Film, Matcher<Quote>>();

/** The scenes of a film that answer a query: those that the timeline shows for it, and the search finds. */
export function matchingScenes(film: Film, query: string): ReadonlySet<Scene> {
  return remembered(sceneMatchers, film, () => matcherOf(film.scenes, partsOfScene))(query);
}

/** The quotes of a film that answer a query: those that the list of quotes shows for it, and the search finds. */
export function matchingQuotes(film: Film, query: string): ReadonlySet<Quote> {
  return remembered(quoteMatchers, film, () => matcherOf(film.quotes, partsOfQuote))(query);
}

function remembered<Key extends object, Value>(store: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
}
