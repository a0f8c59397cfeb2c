import type { Scene } from '#domain/dataset/film.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { ReportLink } from '#shared/ReportLink.tsx';
import { SourceLink, SourceLinks } from '#shared/SourceLink.tsx';

/** What each source says about a scene, summarized, then the other sources that the scene draws on. */
export function Accounts({ scene }: { scene: Scene }) {
  const accountSources = new Set(scene.accounts.map(({ source }) => source));
  const others = scene.sources.filter((source) => !accountSources.has(source));
  return (
    <>
      <ol className="grid gap-4">
        {scene.accounts.map(({ source, says }, index) => (
          <li key={`${source.id} ${index}`} className="relative ps-7 text-note">
            <span aria-hidden="true" className="absolute start-0 font-serif text-caption text-hue italic tabular-nums">
              {formatNumber(index + 1)}
            </span>
            <p>{localize(says)}</p>
            <p className="text-caption text-quiet">
              <SourceLink source={source} />
              {source.publisher !== undefined && `, ${source.publisher}`}
            </p>
            <ReportLink id={`scene/${scene.id} (${source.id})`} text={localize(says)} sources={[source]} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className="mt-5 text-caption text-quiet">
          {m.also_drawn_from()} <SourceLinks sources={others} />
        </p>
      )}
    </>
  );
}
