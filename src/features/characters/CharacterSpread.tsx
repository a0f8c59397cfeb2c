import type { ReactNode } from 'react';

import type { Character } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { PageHeading } from '#ui/PageHeading.tsx';

import { Emblem } from './Emblem.tsx';

/** The opening of a character's page. */
export function CharacterSpread({ character, actions }: { character: Character; actions: ReactNode }) {
  return (
    <div className="grid items-center gap-x-5 gap-y-6 grid-cols-[6.5rem_minmax(0,1fr)] md:grid-cols-[16rem_minmax(0,1fr)] md:items-start md:gap-x-12 xl:gap-x-20">
      <Emblem character={character} loading="eager" className="aspect-square rounded-2xl md:row-span-2" />
      <div className="md:pt-2">
        <p className="font-serif text-lead text-hue italic">{tell(character.role)}</p>
        <PageHeading>{character.name}</PageHeading>
        <p className="mt-2 text-note text-quiet">{m.played_by({ actor: character.actor })}</p>
      </div>
      <div className="col-span-full md:col-span-1 md:col-start-2">
        <p className="max-w-measure font-serif text-lead">{tell(character.about)}</p>
        {actions}
      </div>
    </div>
  );
}
