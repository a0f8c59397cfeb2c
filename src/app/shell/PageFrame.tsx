import type { ReactNode } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import { pageEntry } from '#routing/pages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';

import { AddressNotices, AddressPart, HorizonBar } from './AddressPart.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useShortcutKeys } from './useShortcutKeys.ts';

/** What stands around a page: header, horizon, notices and footer; nothing of it around a bare one. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { route, notices } = useRoute();
  const { page } = route;
  useShortcutKeys();
  if (page.kind !== 'missing' && pageEntry(page.kind).frame === 'bare') return <main id="content">{children}</main>;
  return (
    <>
      <Header />
      <Horizon />
      <main id="content" tabIndex={-1}>
        {notices.length > 0 && (
          <div className="page-width pt-4">
            <AddressPart>
              <AddressNotices notices={notices} />
            </AddressPart>
          </div>
        )}
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Says that nothing after a scene is shown, while that is so, and moves or lifts the horizon. */
function Horizon() {
  const { fullFilm, visibleFilm } = useFilmViews();
  const { route } = useRoute();
  const navigate = useNavigate();
  const last = visibleFilm === fullFilm ? undefined : visibleFilm.scenes.at(-1);
  if (last === undefined) return null;
  const endAfter = (scene: Scene | undefined) => {
    const upto = scene?.number === fullFilm.scenes.length ? undefined : scene?.id;
    navigate({ ...route, filters: { ...route.filters, upto } });
  };
  return (
    <AddressPart>
      <HorizonBar
        last={last}
        onFurther={() => endAfter(fullFilm.scenes[last.number])}
        onLift={() => endAfter(undefined)}
      />
    </AddressPart>
  );
}
