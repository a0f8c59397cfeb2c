import type { Scene } from '#domain/linked.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { HueDot } from '#ui/HueDot.tsx';

/** Who is in a scene, the certain first; those who are only probably there say so. */
export function Presences({ scene }: { scene: Scene }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-1.5 gap-y-1.5" aria-label={m.in_the_room()}>
      {scene.cast.map(({ character, presence }) => (
        <li key={character.id}>
          <Link
            to={{ kind: 'character', id: character.id }}
            data-presence={presence}
            className="inline-flex max-w-full min-h-7 flex-wrap items-center gap-1.5 rounded-full border border-rule px-2.5 text-caption hover:border-edge hover:bg-pressed data-[presence=probable]:border-dashed data-[presence=probable]:text-quiet"
          >
            <HueDot hue={character.hue} />
            {character.name}
            {presence === 'probable' && <span className="italic">{m.probable_short()}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
