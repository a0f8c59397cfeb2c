import { useMemo } from 'react';

import type { SetItem } from '#domain/classSet/classSet.ts';
import { decodeSet, encodeSet } from '#domain/classSet/classSetLink.ts';
import type { Film } from '#domain/dataset/film.ts';
import { sequencePart, sourcesPart } from '#domain/dataset/filmParts.ts';
import { m } from '#i18n/messages.ts';
import { useHash, useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { WithParts } from '#shared/WithParts.tsx';
import { useClassSet } from '#state/classSet.ts';
import { appendClassSet, replaceClassSet } from '#state/classSetEditing.ts';
import { useHydrated } from '#ui/useHydrated.ts';

import { OwnSet } from './OwnSet.tsx';
import { RefusedLink } from './RefusedLink.tsx';
import { SetSteps } from './SetSteps.tsx';
import { SharedSet } from './SharedSet.tsx';

interface ClassSetViewProps {
  /** Ids of elements on the page, which are fragments too, but no shared sets. */
  readonly places: readonly string[];
  /** Called when a shared set is closed and the focus with it. */
  readonly onLeft: () => void;
}

/**
 * The visitor's own set, or the shared one in the address with the choice of what to do with it. The prerendered page,
 * which knows neither, explains how a set is made.
 */
export function ClassSetView({ places, onLeft }: ClassSetViewProps) {
  const { fullFilm, visibleFilm } = useFilmViews();
  const { route } = useRoute();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const hash = useHash();
  const own = useClassSet();
  const link = useMemo(
    () => (hash === '' || places.includes(hash) ? undefined : decodeSet(hash, fullFilm, visibleFilm)),
    [hash, places, fullFilm, visibleFilm],
  );
  const isOwn = link?.kind === 'set' && encodeSet(link.set, fullFilm.id) === encodeSet(own, fullFilm.id);

  function leave() {
    navigate(route);
    onLeft();
  }

  if (!hydrated) return <SetSteps />;
  const shared = link?.kind === 'set' && (!isOwn || link.unknown.length > 0) ? link : undefined;
  const names = partsOf([...own.items, ...(shared?.set.items ?? [])], fullFilm);
  return (
    <WithParts names={names} fallback={m.loading()}>
      {shared ? (
        <SharedSet
          set={shared.set}
          unknown={shared.unknown}
          own={own}
          onTake={() => {
            replaceClassSet(shared.set);
            leave();
          }}
          onJoin={() => {
            appendClassSet(shared.set);
            leave();
          }}
          onLeave={leave}
        />
      ) : (
        <>
          {link?.kind === 'refused' && <RefusedLink fault={link.fault} onLeave={leave} />}
          <OwnSet set={own} />
        </>
      )}
    </WithParts>
  );
}

/** The parts that tell of the scenes and quotes of a set. */
function partsOf(items: readonly SetItem[], film: Film): readonly string[] {
  const scenes = items.flatMap(({ kind, id }) =>
    kind === 'scene' ? (film.sceneById.get(id) ?? []) : (film.quoteById.get(id)?.scene ?? []),
  );
  return scenes.length === 0 ? [] : [sourcesPart, ...new Set(scenes.map(({ sequence }) => sequencePart(sequence)))];
}
