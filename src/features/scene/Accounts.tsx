import type { Scene } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { ReportLink } from '#routing/ReportLink.tsx';
import { SourceLink, SourceLinks } from '#routing/SourceLink.tsx';

/** What each source says of a scene, in one sentence of ours, then the other sources it rests on. */
export function Accounts({ scene }: { scene: Scene }) {
  const telling = new Set(scene.accounts.map(({ source }) => source));
  const others = scene.sources.filter((source) => !telling.has(source));
  return (
    <>
      <ul className="grid gap-4">
        {scene.accounts.map(({ source, says }, index) => (
          <li key={`${source.id} ${index}`} className="border-l-3 border-rule ps-4 text-note">
            <p>{tell(says)}</p>
            <p className="text-caption text-quiet">
              <SourceLink source={source} />
              {source.publisher !== undefined && `, ${source.publisher}`}
            </p>
            <ReportLink id={`scene/${scene.id} (${source.id})`} text={tell(says)} sources={[source]} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="mt-5 text-caption text-quiet">
          {m.also_drawn_from()} <SourceLinks sources={others} />
        </p>
      )}
    </>
  );
}
