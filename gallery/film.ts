import type { Film } from '#domain/dataset/film.ts';
import { noFilters } from '#domain/filters/filters.ts';

import { exampleFilm } from '../tests/support/exampleFile.ts';

const german = (de: string) => ({ en: de, de });
const long = german(
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsbescheinigung und die Unausweichlichkeit des Abschieds',
);

/** The tests' example with the longest German that a record may have to bear. */
export const film: Film = exampleFilm((file) => {
  const [, second] = file.scenes;
  const [first] = file.characters;
  const [quote] = file.quotes;
  if (second) {
    second.title = german('Rettungsbootbesatzungsvollversammlung');
    second.summary = long;
    second.place = german('Auf dem Oberdeck der Küstenmotorfähre, backbord beim Rettungsbootaussetzgestell');
  }
  if (first) {
    first.name = 'Mara-Theodora von Wettersteinbrunn-Oberhausen';
    first.role = german('Revierlotsenbrüderschaftsanwärterin');
  }
  if (quote)
    quote.text = 'Cast off, then; and whoever is still on the quay may write to me, care of the harbour master.';
  const [sequence] = file.sequences;
  if (sequence) sequence.title = german('Hafenbehördengenehmigungsverfahren');
});

export const filters = noFilters;

/** A record of the example by its place. @throws {RangeError} when there is none */
export function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`The example has no record ${index}`);
  return item;
}
