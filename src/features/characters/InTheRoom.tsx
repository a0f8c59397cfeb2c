import type { Scene } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';

import { CharacterCard } from './CharacterCard.tsx';

/** The characters of a scene as cards. */
export function InTheRoom({ scene }: { scene: Scene }) {
  return (
    <ul aria-label={m.in_the_room()} className="grid gap-3 sm:grid-cols-2">
      {scene.cast.map(({ character, presence }) => (
        <li key={character.id}>
          <CharacterCard character={character} presence={presence} />
        </li>
      ))}
    </ul>
  );
}
