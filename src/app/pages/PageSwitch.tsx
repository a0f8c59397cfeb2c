import { useState } from 'react';

import { FailedPage } from '#app/errors/PageFailed.tsx';
import { m } from '#i18n/paraglide/messages.js';
import { useRoute } from '#routing/Router.tsx';

import { MissingPage } from './MissingPage.tsx';
import { loadPageCode, renderPage } from './pageCode.ts';
import { TimelinePage } from './TimelinePage.tsx';

/** The page of the route. */
export function PageSwitch() {
  const { page } = useRoute().route;
  const [, setTries] = useState(0);
  if (page.kind === 'timeline') return <TimelinePage />;
  if (page.kind === 'missing') return <MissingPage page={page} />;
  async function tryAgain() {
    await loadPageCode();
    setTries((tries) => tries + 1);
  }
  return renderPage(page) ?? <FailedPage text={m.page_unreached()} onRetry={() => void tryAgain()} />;
}
