import { useMemo } from 'react';

import { decodeSet, encodeSet } from '#domain/classSet/classSetLink.ts';
import { useHash, useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
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
  if (link?.kind === 'set' && (!isOwn || link.unknown.length > 0)) {
    return (
      <SharedSet
        set={link.set}
        unknown={link.unknown}
        own={own}
        onTake={() => {
          replaceClassSet(link.set);
          leave();
        }}
        onJoin={() => {
          appendClassSet(link.set);
          leave();
        }}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      {link?.kind === 'refused' && <RefusedLink fault={link.fault} onLeave={leave} />}
      <OwnSet set={own} />
    </>
  );
}
