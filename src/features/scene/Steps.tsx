import type { Scene } from '#domain/linked.ts';
import type { Walk } from '#domain/walk.ts';
import { formatNumber, inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { useRoute } from '#routing/Router.tsx';
import { linkButton } from '#ui/Button.tsx';

/** Previous and next within the walk that the address asks for, and where one stands in it. */
export function Steps({ scene, walk }: { scene: Scene; walk: Walk }) {
  return (
    <nav aria-label={m.steps()} className="mt-6 print:hidden">
      {walk.hidden && <p className="mb-3 text-note text-quiet">{m.hidden_by_filter()}</p>}
      {(walk.narrowed || walk.reading) && walk.position !== undefined && (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 text-note text-quiet">
          {walk.reading
            ? m.reading_position({
                title: inQuotes(walk.reading.title, walk.reading.lang),
                position: formatNumber(walk.position),
                length: formatNumber(walk.length),
              })
            : m.filtered_position({ position: formatNumber(walk.position), length: formatNumber(walk.length) })}
        </p>
      )}
      {walk.reading && (
        <p className="mb-3 text-note">
          <Link to={{ kind: 'scene', id: scene.id }} className="link inline-block py-1">
            {m.reading_leave()}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {walk.previous && <Step rel="prev" scene={walk.previous} label={m.previous()} />}
        {walk.next && <Step rel="next" scene={walk.next} label={m.next()} />}
      </div>
    </nav>
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
      className={linkButton}
    >
      {rel === 'prev' && <span aria-hidden="true">←</span>}
      <span>
        <span className="text-quiet">{label}</span> {tell(scene.title)}
      </span>
      {rel === 'next' && <span aria-hidden="true">→</span>}
    </Link>
  );
}
