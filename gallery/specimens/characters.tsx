import { m } from '#i18n/paraglide/messages.js';
import { CastWall } from '#features/characters/CastWall.tsx';
import { CharacterSpread } from '#features/characters/CharacterSpread.tsx';
import { InTheRoom } from '#features/characters/InTheRoom.tsx';
import { PassCard } from '#features/characters/PassCard.tsx';
import { Relations } from '#features/characters/Relations.tsx';

import { film, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const mara = nth(film.characters, 0);
const jonas = nth(film.characters, 1);

export const characterSpecimens: readonly Specimen[] = [
  { name: 'CastWall', states: [{ name: 'all', node: <CastWall characters={film.characters} /> }] },
  {
    name: 'PassCard',
    states: [
      { name: 'long name', node: <PassCard character={mara} presence="certain" /> },
      { name: 'probably there', node: <PassCard character={jonas} presence="probable" /> },
      { name: 'with a note', node: <PassCard character={jonas} note={m.scene_count({ count: 4 })} /> },
      { name: 'pointed at', node: <PassCard character={jonas} />, shown: 'hover' },
      { name: 'focused', node: <PassCard character={jonas} />, shown: 'focus' },
    ],
  },
  {
    name: 'CharacterSpread',
    states: [
      {
        name: 'long name',
        node: (
          <div data-hue={mara.hue}>
            <CharacterSpread character={mara} actions={undefined} />
          </div>
        ),
      },
    ],
  },
  { name: 'InTheRoom', states: [{ name: 'certain and probable', node: <InTheRoom scene={nth(film.scenes, 3)} /> }] },
  { name: 'Relations', states: [{ name: 'one', node: <Relations character={mara} /> }] },
];
