import type { Character } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { useServedItems } from '#ui/useServed.ts';

import { CharacterCard } from './CharacterCard.tsx';

/** The number of cards in the first row of a wide window, whose emblems are loaded at once. */
const firstRow = 5;

/** All characters, in cast order. */
export function CharacterGrid({ characters }: { characters: readonly Character[] }) {
  const listed = useServedItems(characters);
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(8rem,100%),1fr))] gap-3 sm:grid-cols-[repeat(auto-fill,minmax(12.5rem,1fr))] sm:gap-5">
      {listed.map((character, index) => (
        <li key={character.id}>
          <CharacterCard
            character={character}
            variant="upright"
            note={m.scene_count({ count: character.scenes.length })}
            loading={index < firstRow ? 'eager' : 'lazy'}
          />
        </li>
      ))}
    </ul>
  );
}
