import type { Scene } from '#domain/linked.ts';
import type { Walk } from '#domain/walk.ts';
import { formatNumber, inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';

/** Where a scene stands in the reading that is walked, and the way out of its order; nothing where none is. */
export function ReadingPlace({ scene, walk }: { scene: Scene; walk: Walk }) {
  const { reading, position, length } = walk;
  if (reading === undefined) return null;
  return (
    <p className="mt-2 grid items-baseline gap-x-4 text-note md:flex print:hidden">
      {position !== undefined && (
        <span className="truncate text-quiet">
          {m.reading_position({
            title: inQuotes(tell(reading.title)),
            position: formatNumber(position),
            length: formatNumber(length),
          })}
        </span>
      )}
      <Link
        to={{ kind: 'scene', id: scene.id }}
        className="link inline-block justify-self-start py-1 whitespace-nowrap"
      >
        {m.reading_leave()}
      </Link>
    </p>
  );
}
