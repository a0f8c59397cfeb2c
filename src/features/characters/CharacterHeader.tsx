import type { ReactNode } from 'react';

import type { Character } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Emblem } from '#shared/Emblem.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** Words of more letters than these would be broken at display size. */
const longWord = 10;

/** The header of a character's page. */
export function CharacterHeader({ character, actions }: { character: Character; actions: ReactNode }) {
  const hasLongWord = character.name.split(' ').some((word) => word.length > longWord);
  return (
    <div className="grid items-center gap-y-6 xl:grid-cols-2 xl:gap-x-20">
      <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-5 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-x-8 xl:grid-cols-[10rem_minmax(0,1fr)]">
        <Emblem character={character} loading="eager" className="aspect-square rounded-2xl" />
        <div>
          <p className="font-serif text-lead text-hue italic">{localize(character.role)}</p>
          <PageHeading className={hasLongWord ? 'text-headline' : 'text-display'}>{character.name}</PageHeading>
          <p className="mt-2 text-note text-quiet">{m.played_by({ actor: character.actor })}</p>
        </div>
      </div>
      <div>
        <p className="max-w-measure font-serif text-lead">{localize(character.about)}</p>
        {actions}
      </div>
    </div>
  );
}
