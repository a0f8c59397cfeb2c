import type { Character } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { CharacterLink } from '#shared/CharacterLink.tsx';
import { HueDot } from '#ui/HueDot.tsx';

/** The relations of a character to others. */
export function Relations({ character }: { character: Character }) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {character.relations.map(({ to, as }, index) => (
        <li key={`${to.id} ${index}`} className="flex items-baseline gap-2.5 text-note">
          <HueDot hue={to.hue} />
          <span>
            <CharacterLink character={to} className="link font-semibold" />
            <span className="block text-pretty text-quiet">{localize(as)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
