import type { Scene } from '#domain/dataset/film.ts';
import type { SceneNavigation } from '#domain/filters/sceneNavigation.ts';
import { formatNumber, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';

/** The position of a scene in the active reading, and a link that leaves the reading; nothing if there is none. */
export function ReadingPosition({ scene, navigation }: { scene: Scene; navigation: SceneNavigation }) {
  const { reading, position, length } = navigation;
  if (reading === undefined) return null;
  return (
    <p className="mt-2 grid items-baseline gap-x-4 text-note md:flex print:hidden">
      {position !== undefined && (
        <span className="truncate text-quiet">
          {m.reading_position({
            title: inQuotes(localize(reading.title)),
            position: formatNumber(position),
            length: formatNumber(length),
          })}
        </span>
      )}
      <Link
        to={{ kind: 'scene', id: scene.id }}
        className="inline-block justify-self-start link py-1 whitespace-nowrap"
      >
        {m.reading_leave()}
      </Link>
    </p>
  );
}
