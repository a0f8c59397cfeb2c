import { Wordmark } from '#app/shell/Wordmark.tsx';
import { hues } from '#domain/dataset/values.ts';
import { initialsOf } from '#domain/locales/locales.ts';
import { Picture } from '#ui/Picture.tsx';

import type { Specimen } from '../Specimen.tsx';

const seeds = Array.from({ length: 8 }, (_, index) => `specimen-${index}`);
const names = ['Mara', 'Jo Ohm', 'Kit', 'Über', 'Will West', 'Sam', 'Ann Berg', 'Ida'] as const;

export const pictureSpecimens: readonly Specimen[] = [
  { name: 'Wordmark', states: [{ name: 'large', node: <Wordmark className="w-full" /> }] },
  {
    name: 'Picture, poster',
    states: [
      { name: 'of the film', node: <Picture src="posters/golden-god.svg" seed="" hue="teal" shape="poster" /> },
      {
        name: 'generated, by hue and id',
        node: (
          <div className="grid grid-cols-2 gap-3">
            {hues.flatMap((hue, row) =>
              seeds
                .slice(0, 4)
                .map((_, column) => (
                  <Picture
                    key={`${hue} ${column}`}
                    src={undefined}
                    seed={`${hue} ${seeds[(row + column * 3) % 8] ?? ''}`}
                    family={`sequence-${row}`}
                    hue={hue}
                    shape="poster"
                    className="w-full rounded-md"
                  />
                )),
            )}
          </div>
        ),
      },
    ],
  },
  {
    name: 'Picture, emblem',
    states: [
      {
        name: 'generated, by hue and id',
        node: (
          <div className="flex flex-wrap gap-3">
            {hues.map((hue, index) => (
              <span key={hue} data-hue={hue} className="block size-20 overflow-hidden rounded-lg bg-tile">
                <Picture
                  src={undefined}
                  seed={`${hue} ${index}`}
                  initials={initialsOf(names[index] ?? 'A')}
                  hue={hue}
                  shape="emblem"
                  className="size-full"
                />
              </span>
            ))}
          </div>
        ),
      },
    ],
  },
];
