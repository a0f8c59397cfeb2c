import type { Scene } from '#domain/dataset/film.ts';
import type { SceneNavigation } from '#domain/filters/sceneNavigation.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useRoute } from '#routing/Router.tsx';

/** Links to the previous and the next scene in the order that the address asks for; at its ends, to all scenes. */
export function PreviousNext({ navigation }: { navigation: SceneNavigation }) {
  const isFiltered = navigation.reading === undefined && navigation.narrowed && navigation.position !== undefined;
  return (
    <nav aria-label={m.steps()} className="mt-10 border-y border-rule lg:mt-14 print:hidden">
      {navigation.hidden && <p className="pt-3 text-note text-quiet">{m.hidden_by_filter()}</p>}
      {isFiltered && (
        <p className="pt-3 text-note text-quiet">
          {m.filtered_position({
            position: formatNumber(navigation.position),
            length: formatNumber(navigation.length),
          })}
        </p>
      )}
      <div className="grid grid-cols-2 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] lg:gap-x-14 xl:gap-x-20">
        {navigation.previous ? (
          <Step rel="prev" scene={navigation.previous} label={m.previous()} />
        ) : (
          <AllScenes rel="prev" />
        )}
        {navigation.next ? <Step rel="next" scene={navigation.next} label={m.next()} /> : <AllScenes rel="next" />}
      </div>
    </nav>
  );
}

function AllScenes({ rel }: { rel: 'prev' | 'next' }) {
  return (
    <Link to={{ kind: 'timeline' }} data-rel={rel} className="group step-link justify-center">
      <span className="text-note text-quiet group-hover:underline">{m.all_scenes()}</span>
    </Link>
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
      className="group step-link"
    >
      <span className="flex gap-1.5 text-caption text-quiet group-data-[rel=next]:justify-end">
        {rel === 'prev' && <span aria-hidden="true">←</span>}
        {label}
        {rel === 'next' && <span aria-hidden="true">→</span>}
      </span>{' '}
      <span className="min-w-0 font-serif text-lead leading-tight font-semibold text-balance decoration-hue underline-offset-4 group-hover:underline">
        {localize(scene.title)}
      </span>
    </Link>
  );
}
