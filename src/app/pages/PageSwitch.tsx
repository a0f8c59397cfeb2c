import { createElement, type ComponentType, type ReactNode } from 'react';

import { FailedPage } from '#app/errors/PageFailed.tsx';
import { AddressPart, HiddenPage } from '#app/shell/AddressPart.tsx';
import type { Film } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import type { RecordPageKind } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';
import { useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';

import { pageComponent } from './pageCode.ts';
import { isLoaded, loadWantedPage } from './pageLoading.ts';

/**
 * The page of the route. A record that lies past the horizon of the address gets a cover instead.
 * @param onTried called when a page that could not be had has been asked for again
 */
export function PageSwitch({ onTried }: { onTried: () => void }) {
  const { page } = useRoute().route;
  const { fullFilm, visibleFilm, parts } = useFilmViews();
  async function tryAgain() {
    await loadWantedPage(page, fullFilm, parts);
    onTried();
  }
  const drawn = isLoaded(page, fullFilm, parts) ? draw(page, visibleFilm) : undefined;
  return drawn ?? <FailedPage text={m.page_unreached()} onRetry={() => void tryAgain()} />;
}

function draw(page: Page, film: Film): ReactNode {
  if (page.kind === 'missing') return drawWith(pageComponent('missing'), { page });
  if ('id' in page) return recordPages[page.kind](film, page.id);
  return drawWith(pageComponent(page.kind), {});
}

const hidden = (
  <AddressPart>
    <HiddenPage />
  </AddressPart>
);

/** By kind, the page of a record of the film, as far as it is visible. */
const recordPages: Readonly<Record<RecordPageKind, (film: Film, id: string) => ReactNode>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    return scene ? drawWith(pageComponent('scene'), { scene }) : hidden;
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    return character ? drawWith(pageComponent('character'), { character }) : hidden;
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    return quote ? drawWith(pageComponent('quote'), { quote }) : hidden;
  },
  source: (film, id) => {
    const source = film.sourceById.get(id);
    return source ? drawWith(pageComponent('source'), { source }) : hidden;
  },
};

function drawWith<Props extends object>(component: ComponentType<Props> | undefined, props: Props): ReactNode {
  return component && createElement(component, props);
}
