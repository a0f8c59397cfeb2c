import type { Character } from '#domain/dataset/film.ts';
import type { Presence } from '#domain/dataset/values.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { CharacterLink } from '#shared/CharacterLink.tsx';
import { Emblem } from '#shared/Emblem.tsx';

interface CharacterCardProps {
  readonly character: Character;
  /** How sure it is that the character is in a scene; left out where there is no scene. */
  readonly presence?: Presence;
  /** `lying`: the emblem beside the text; `upright`: above it. */
  readonly variant?: keyof typeof variants;
  readonly note?: string;
  /** Whether the emblem is loaded at once. */
  readonly loading?: 'lazy' | 'eager';
}

const variants = {
  lying: { card: 'flex gap-3.5 px-4 pt-6 pb-4', emblem: 'size-14 shrink-0', words: '', name: 'text-body' },
  upright: {
    card: 'flex flex-col p-2 pt-6 sm:p-3 sm:pt-7',
    emblem: 'aspect-square',
    words: 'px-1 pt-3 pb-2',
    name: 'text-lead',
  },
};

/** A character as a backstage pass: emblem, name, role, actor. */
export function CharacterCard({ character, presence, variant = 'lying', note, loading }: CharacterCardProps) {
  const { card, emblem, words, name } = variants[variant];
  return (
    <article data-hue={character.hue} data-presence={presence} className={`character-card ${card}`}>
      <Emblem character={character} loading={loading} className={`rounded-lg ${emblem}`} />
      <div className={`min-w-0 ${words}`}>
        <p className={`font-serif leading-tight font-semibold ${name}`}>
          <CharacterLink
            character={character}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline"
          />
        </p>
        <p className="mt-0.5 text-note leading-snug">{localize(character.role)}</p>
        <p className="mt-0.5 text-caption text-quiet">{character.actor}</p>
        {presence === 'probable' && <p className="text-caption italic">{m.probable()}</p>}
        {note !== undefined && <p className="mt-2 text-caption text-quiet tabular-nums">{note}</p>}
      </div>
    </article>
  );
}
