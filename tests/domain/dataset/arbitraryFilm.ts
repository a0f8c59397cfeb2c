import fc from 'fast-check';

import type { Film } from '#domain/dataset/film.ts';
import { wordings, type Wording } from '#domain/dataset/values.ts';
import { noFilters, verdicts, type Filters } from '#domain/filters/filters.ts';

import { exampleFile, exampleFilm } from '../../support/exampleFile.ts';

const { characters, sequences } = exampleFile();
const titles = ['The last rope', 'The storm', 'Über Nacht', 'Rope and soup'];

interface SomeScene {
  readonly cast: readonly string[];
  readonly sequence: number;
  readonly title: string;
  readonly quotes: readonly { readonly speaker: number; readonly wording: Wording }[];
}

const someScene: fc.Arbitrary<SomeScene> = fc.record({
  cast: fc.subarray(
    characters.map(({ id }) => id),
    { minLength: 1 },
  ),
  sequence: fc.nat(sequences.length - 1),
  title: fc.constantFrom(...titles),
  quotes: fc.array(fc.record({ speaker: fc.nat(), wording: fc.constantFrom(...wordings) }), { maxLength: 3 }),
});

/** Small sound films: `scene-0`, `scene-1`... with any cast, grouped in sequences, and quotes `quote-0-0`... in them. */
export const films: fc.Arbitrary<Film> = fc
  .array(someScene, { minLength: 1, maxLength: 8 })
  .map((scenes) => scenes.toSorted((a, b) => a.sequence - b.sequence))
  .map((scenes) => Object.assign(filmOf(scenes), { [fc.toStringMethod]: () => JSON.stringify(scenes) }));

function filmOf(scenes: readonly SomeScene[]): Film {
  return exampleFilm((file) => {
    const [anyScene, anyQuote, anyDispute] = [file.scenes[3]!, file.quotes[2]!, file.disputes[0]!];
    file.scenes = scenes.map(({ cast, sequence, title }, index) => ({
      ...anyScene,
      id: `scene-${index}`,
      sequence: sequences[sequence]!.id,
      title: { en: title, de: title },
      characters: cast.map((id) => ({ id, presence: 'certain' as const })),
      formerly: [`old-scene-${index}`],
    }));
    file.quotes = scenes.flatMap(({ cast, quotes }, index) =>
      quotes.map(({ speaker, wording }, k) => ({
        ...anyQuote,
        id: `quote-${index}-${k}`,
        scene: `scene-${index}`,
        speaker: cast[speaker % cast.length]!,
        to: speaker % 2 === 0 ? [...cast] : [],
        text: k === 0 ? 'Hold the rope!' : 'The soup is cold.',
        wording,
      })),
    );
    const about = [
      ...file.scenes.map(({ id }) => ({ kind: 'scene' as const, id })),
      ...file.characters.map(({ id }) => ({ kind: 'character' as const, id })),
      ...file.quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
    ];
    file.disputes = about.map((subject) => ({ ...anyDispute, id: `about-${subject.id}`, about: subject }));
    file.sources[0]!.reading!.scenes = file.scenes.map(({ id }) => id).reverse();
  });
}

/** Filters as the address of such a film may hold them. */
function filtersOf(film: Film): fc.Arbitrary<Filters> {
  return fc.record({
    with: fc.subarray(film.characters.map(({ id }) => id)),
    match: fc.constantFrom('any', 'all'),
    q: fc.constantFrom('', '', 'rope', 'uber nacht', 'soup THE', 'nowhere'),
    wording: fc.subarray([...wordings]),
    scene: fc.constantFrom(undefined, undefined, ...film.scenes.map(({ id }) => id)),
    verdict: fc.constantFrom(undefined, ...verdicts),
    upto: fc.constant(noFilters.upto),
    reading: fc.constant(noFilters.reading),
  });
}

/** A film together with filters for it. */
export const filteredFilms = films.chain((film) => fc.tuple(fc.constant(film), filtersOf(film)));
