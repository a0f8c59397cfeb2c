import type { ReactNode } from 'react';

import type { Character } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { PageHeading } from '#ui/PageHeading.tsx';

import { Emblem } from './Emblem.tsx';

/** The opening of a character's page. */
export function CharacterSpread({ character, actions }: { character: Character; actions: ReactNode }) {
  return (
    <div className="grid items-center gap-x-14 gap-y-6 lg:grid-cols-2 xl:gap-x-20">
      <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-5 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-x-8">
        <Emblem character={character} loading="eager" className="aspect-square rounded-2xl" />
        <div>
          <p className="font-serif text-lead text-hue italic">{tell(character.role)}</p>
          <PageHeading>{character.name}</PageHeading>
          <p className="mt-2 text-note text-quiet">{m.played_by({ actor: character.actor })}</p>
        </div>
      </div>
      <div>
        <p className="max-w-measure font-serif text-lead">{tell(character.about)}</p>
        {actions}
      </div>
    </div>
  );
}
