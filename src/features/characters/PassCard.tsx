import type { Character } from '#domain/linked.ts';
import type { Presence } from '#domain/schema.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';

import { Emblem } from './Emblem.tsx';

interface PassCardProps {
  readonly character: Character;
  /** How sure it is that the character is there; left out where that is not the question. */
  readonly presence?: Presence;
  readonly note?: string;
}

/** A character as a backstage pass: emblem, name, role, who plays it. */
export function PassCard({ character, presence, note }: PassCardProps) {
  return (
    <article
      data-hue={character.hue}
      data-presence={presence}
      className="relative flex h-full items-center gap-4 rounded-xl border border-rule bg-raised px-4 pt-6 pb-4 transition-colors before:absolute before:top-2 before:left-1/2 before:h-2 before:w-10 before:-translate-x-1/2 before:rounded-full before:border before:border-rule before:bg-ground hover:border-edge data-[presence=probable]:border-dashed"
    >
      <Emblem character={character} className="size-14 shrink-0 rounded-lg" />
      <div className="min-w-0">
        <p className="font-serif text-lead leading-tight font-semibold">
          <Link
            to={{ kind: 'character', id: character.id }}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            {character.name}
          </Link>
        </p>
        <p className="text-note text-quiet">
          {tell(character.role)} <span aria-hidden="true">·</span> {character.actor}
        </p>
        {presence === 'probable' && <p className="text-caption italic">{m.probable()}</p>}
        {note !== undefined && <p className="text-caption text-quiet tabular-nums">{note}</p>}
      </div>
    </article>
  );
}
