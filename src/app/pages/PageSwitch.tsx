import { createElement, useState, type ComponentType, type ReactNode } from 'react';

import { FailedPage } from '#app/errors/PageFailed.tsx';
import type { Film } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import type { RecordPageKind } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';
import { useRoute } from '#routing/Router.tsx';
import { useFilm } from '#shared/FilmContext.tsx';

import { HiddenPage } from './HiddenPage.tsx';
import { loadPageCode, pageComponent } from './pageCode.ts';

/** The page of the route. A record that lies past the horizon of the address gets a cover instead. */
export function PageSwitch() {
  const { page } = useRoute().route;
  const film = useFilm();
  const [, setTries] = useState(0);
  async function tryAgain() {
    await loadPageCode(page);
    setTries((tries) => tries + 1);
  }
  return draw(page, film) ?? <FailedPage text={m.page_unreached()} onRetry={() => void tryAgain()} />;
}

/** Undefined while the code of the page is not there. */
function draw(page: Page, film: Film): ReactNode {
  if (page.kind === 'missing') return drawWith(pageComponent('missing'), { page });
  if ('id' in page) return recordPages[page.kind](film, page.id);
  return drawWith(pageComponent(page.kind), {});
}

/** By kind, the page of a record of the film, as far as it is visible. */
const recordPages: Readonly<Record<RecordPageKind, (film: Film, id: string) => ReactNode>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    return scene ? drawWith(pageComponent('scene'), { scene }) : <HiddenPage />;
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    return character ? drawWith(pageComponent('character'), { character }) : <HiddenPage />;
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    return quote ? drawWith(pageComponent('quote'), { quote }) : <HiddenPage />;
  },
  source: (film, id) => {
    const source = film.sourceById.get(id);
    return source ? drawWith(pageComponent('source'), { source }) : <HiddenPage />;
  },
};

function drawWith<Props extends object>(component: ComponentType<Props> | undefined, props: Props): ReactNode {
  return component && createElement(component, props);
}
