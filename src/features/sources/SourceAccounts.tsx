import type { Source } from '#domain/dataset/film.ts';
import { otherSources } from '#domain/dataset/sourceReliability.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { ReportLink } from '#shared/ReportLink.tsx';
import { useServedItems } from '#ui/useServed.ts';

/** What a source says about each scene, then the scenes that draw on it without an account. */
export function SourceAccounts({ source }: { source: Source }) {
  const accounts = source.scenes.flatMap((scene) =>
    scene.accounts.filter((account) => account.source === source).map(({ says }) => ({ scene, says })),
  );
  const scenesWithAccount = new Set(accounts.map(({ scene }) => scene));
  const otherScenes = source.scenes.filter((scene) => !scenesWithAccount.has(scene));
  const listed = useServedItems(accounts);
  const listedOthers = useServedItems(otherScenes);
  return (
    <>
      <ul className="grid gap-x-14 gap-y-4 md:grid-cols-2 xl:gap-x-20">
        {listed.map(({ scene, says }, index) => (
          <li
            key={`${scene.id} ${index}`}
            data-hue={scene.sequence.hue}
            className="border-l-3 border-hue ps-4 text-note"
          >
            <Link to={{ kind: 'scene', id: scene.id }} className="link font-semibold">
              {localize(scene.title)}
            </Link>
            <p>{localize(says)}</p>
            {otherSources(scene, source) > 0 && (
              <p className="text-caption text-quiet">{m.also_told_by({ count: otherSources(scene, source) })}</p>
            )}
            <ReportLink id={`scene/${scene.id} (${source.id})`} text={localize(says)} sources={[source]} />
          </li>
        ))}
      </ul>
      {otherScenes.length > 0 && (
        <p className="mt-5 text-note text-quiet">
          {m.scenes_from_source()}:{' '}
          {listedOthers.map((scene, index) => (
            <span key={scene.id}>
              {index > 0 && '; '}
              <Link to={{ kind: 'scene', id: scene.id }} className="link">
                {localize(scene.title)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
