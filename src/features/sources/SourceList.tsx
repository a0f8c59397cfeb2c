import type { Source } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useServedItems } from '#ui/useServed.ts';

import { byline } from './byline.ts';

/** Sources, each with the number of records that draw on it. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const listed = useServedItems(sources);
  return (
    <ul className="grid gap-x-14 gap-y-5 md:grid-cols-2 xl:gap-x-20">
      {listed.map((source) => (
        <li key={source.id} className="border-t border-rule pt-3">
          <h3 className="font-sans text-body font-semibold">
            <Link to={{ kind: 'source', id: source.id }} className="link" lang={source.lang}>
              {source.title}
            </Link>
          </h3>
          <p className="text-note text-quiet">{byline(source)}</p>
          <p className="text-caption text-quiet tabular-nums">
            {m.drawn_from_counts({
              scenes: m.scene_count({ count: source.scenes.length }),
              quotes: m.quote_count({ count: source.quotes.length }),
              disputes: m.dispute_count({ count: source.positions.length }),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
