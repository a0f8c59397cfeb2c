import type { Scene } from '#domain/dataset/film.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { Link } from '#routing/Link.tsx';
import { useServedItems } from '#ui/useServed.ts';

interface SceneListProps {
  readonly scenes: readonly Scene[];
  /** The source whose reading gives the order of the list; its links follow that reading. */
  readonly reading?: string;
  readonly label?: string;
  /** A remark after the title of a scene. */
  readonly note?: (scene: Scene) => string | undefined;
}

/** Scenes as a compact, numbered list. */
export function SceneList({ scenes, reading, label, note }: SceneListProps) {
  const listed = useServedItems(scenes);
  return (
    <ol aria-label={label} className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
      {listed.map((scene, index) => (
        <li key={`${scene.id} ${index}`} data-hue={scene.sequence.hue} className="flex items-baseline gap-3">
          <span
            aria-hidden="true"
            className={`shrink-0 font-serif text-note text-hue italic tabular-nums ${scenes.length > 9 ? 'w-6 text-end' : 'w-4'}`}
          >
            {formatNumber(reading === undefined ? scene.number : index + 1)}
          </span>
          <span className="min-w-0 py-1 text-note">
            <Link to={{ kind: 'scene', id: scene.id }} reading={reading} className="link">
              {localize(scene.title)}
            </Link>
            {note?.(scene) !== undefined && (
              <>
                {' '}
                <span className="inline-block text-caption text-quiet italic">{note(scene)}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
