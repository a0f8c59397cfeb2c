import type { Film, Scene } from '#domain/dataset/film.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';

/** The content of the storyline as a table: every scene with its characters. */
export function StorylineTable({ film, id }: { film: Film; id: string }) {
  return (
    <div id={id} className="mt-4 overflow-x-auto" tabIndex={-1}>
      <table className="w-full text-start text-note">
        <caption className="sr-only">{m.storyline()}</caption>
        <thead>
          <tr className="border-b border-edge text-caption text-quiet">
            <th scope="col" className="py-2 pe-4 text-end font-medium">
              {m.storyline_number()}
            </th>
            <th scope="col" className="py-2 pe-6 text-start font-medium">
              {m.storyline_scene_column()}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {m.in_the_room()}
            </th>
          </tr>
        </thead>
        <tbody>
          {film.scenes.map((scene) => (
            <tr key={scene.id} data-hue={scene.sequence.hue} className="border-b border-rule align-top">
              <td className="py-2 pe-4 text-end text-hue tabular-nums">{formatNumber(scene.number)}</td>
              <th scope="row" className="min-w-36 py-2 pe-6 text-start font-medium">
                <Link to={{ kind: 'scene', id: scene.id }} className="link">
                  {localize(scene.title)}
                </Link>
              </th>
              <td className="py-2">
                {namesOf(scene, 'certain')}
                {scene.cast.some(({ presence }) => presence === 'probable') && (
                  <>
                    {' '}
                    <span className="block text-quiet">
                      <i>{m.probable()}:</i> {namesOf(scene, 'probable')}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function namesOf(scene: Scene, presence: Scene['cast'][number]['presence']): string {
  return scene.cast
    .filter((one) => one.presence === presence)
    .map(({ character }) => character.name)
    .join(', ');
}
