import { CharacterCard } from '#features/characters/CharacterCard.tsx';
import { CharacterGrid } from '#features/characters/CharacterGrid.tsx';
import { CharacterHeader } from '#features/characters/CharacterHeader.tsx';
import { InTheRoom } from '#features/characters/InTheRoom.tsx';
import { Relations } from '#features/characters/Relations.tsx';
import { m } from '#i18n/messages.ts';

import { film, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const mara = nth(film.characters, 0);
const jonas = nth(film.characters, 1);

export const characterSpecimens: readonly Specimen[] = [
  { name: 'CastWall', states: [{ name: 'all', node: <CharacterGrid characters={film.characters} /> }] },
  {
    name: 'PassCard',
    states: [
      { name: 'long name', node: <CharacterCard character={mara} presence="certain" /> },
      { name: 'probably there', node: <CharacterCard character={jonas} presence="probable" /> },
      { name: 'with a note', node: <CharacterCard character={jonas} note={m.scene_count({ count: 4 })} /> },
      { name: 'pointed at', node: <CharacterCard character={jonas} />, shown: 'hover' },
      { name: 'focused', node: <CharacterCard character={jonas} />, shown: 'focus' },
    ],
  },
  {
    name: 'CharacterSpread',
    states: [
      {
        name: 'long name',
        node: (
          <div data-hue={mara.hue}>
            <CharacterHeader character={mara} actions={undefined} />
          </div>
        ),
      },
    ],
  },
  { name: 'InTheRoom', states: [{ name: 'certain and probable', node: <InTheRoom scene={nth(film.scenes, 3)} /> }] },
  { name: 'Relations', states: [{ name: 'one', node: <Relations character={mara} /> }] },
];
