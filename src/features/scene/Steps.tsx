import type { Scene } from '#domain/linked.ts';
import type { Walk } from '#domain/walk.ts';
import { formatNumber, inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { useRoute } from '#routing/Router.tsx';

/** Previous and next within the walk that the address asks for, and where one stands in it. */
export function Steps({ scene, walk }: { scene: Scene; walk: Walk }) {
  const said = walk.hidden || walk.reading !== undefined || (walk.narrowed && walk.position !== undefined);
  const place = said && <Place scene={scene} walk={walk} />;
  return (
    <nav aria-label={m.steps()} className="mt-10 border-y border-rule lg:mt-14 print:hidden">
      {walk.previous && place}
      <div className="grid grid-cols-2 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] lg:gap-x-14 xl:gap-x-20">
        {walk.previous ? <Step rel="prev" scene={walk.previous} label={m.previous()} /> : <div>{place}</div>}
        {walk.next && <Step rel="next" scene={walk.next} label={m.next()} />}
      </div>
    </nav>
  );
}

/** Where a scene stands in a walk other than that through all scenes, and the way out of a reading's order. */
function Place({ scene, walk }: { scene: Scene; walk: Walk }) {
  return (
    <div className="py-3">
      {walk.hidden && <p className="text-note text-quiet">{m.hidden_by_filter()}</p>}
      {(walk.narrowed || walk.reading) && walk.position !== undefined && (
        <p className="text-note text-quiet">
          {walk.reading
            ? m.reading_position({
                title: inQuotes(walk.reading.title),
                position: formatNumber(walk.position),
                length: formatNumber(walk.length),
              })
            : m.filtered_position({ position: formatNumber(walk.position), length: formatNumber(walk.length) })}
        </p>
      )}
      {walk.reading && (
        <p className="text-note">
          <Link to={{ kind: 'scene', id: scene.id }} className="link inline-block py-1">
            {m.reading_leave()}
          </Link>
        </p>
      )}
    </div>
  );
}

function Step({ rel, scene, label }: { rel: 'prev' | 'next'; scene: Scene; label: string }) {
  const { filters } = useRoute().route;
  return (
    <Link
      id={`step-${rel}`}
      to={{ kind: 'scene', id: scene.id }}
      reading={filters.reading}
      rel={rel}
      data-rel={rel}
      className="group flex min-h-20 flex-col gap-y-1 py-3.5 pe-4 hover:text-hue data-[rel=next]:border-rule data-[rel=next]:ps-4 data-[rel=next]:pe-0 data-[rel=next]:not-first:border-s data-[rel=next]:text-end"
    >
      <span className="flex gap-1.5 text-caption text-quiet group-data-[rel=next]:justify-end">
        {rel === 'prev' && <span aria-hidden="true">←</span>}
        {label}
        {rel === 'next' && <span aria-hidden="true">→</span>}
      </span>{' '}
      <span className="min-w-0 font-serif text-lead leading-tight font-semibold text-balance decoration-hue underline-offset-4 group-hover:underline">
        {tell(scene.title)}
      </span>
    </Link>
  );
}
