import type { Character } from '#domain/linked.ts';
import { m } from '#i18n/paraglide/messages.js';

import { PassCard } from './PassCard.tsx';

/** All characters, in cast order. */
export function CastWall({ characters }: { characters: readonly Character[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {characters.map((character) => (
        <li key={character.id}>
          <PassCard character={character} note={m.scene_count({ count: character.scenes.length })} />
        </li>
      ))}
    </ul>
  );
}
