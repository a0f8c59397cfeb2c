import type { ReactNode } from 'react';

import type { Character } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { PageHeading } from '#ui/PageHeading.tsx';

import { Emblem } from './Emblem.tsx';

/** The opening of a character's page. */
export function CharacterSpread({ character, actions }: { character: Character; actions: ReactNode }) {
  return (
    <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-[14rem_1fr]">
      <Emblem character={character} className="aspect-square w-36 rounded-2xl md:w-full" />
      <div>
        <p className="font-serif text-lead text-hue italic">{tell(character.role)}</p>
        <PageHeading>{character.name}</PageHeading>
        <p className="mt-2 text-note text-quiet">{m.played_by({ actor: character.actor })}</p>
        <p className="mt-5 max-w-measure font-serif text-lead">{tell(character.about)}</p>
        {actions}
      </div>
    </div>
  );
}
