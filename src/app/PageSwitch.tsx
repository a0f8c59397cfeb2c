import { useState } from 'react';

import { m } from '#i18n/paraglide/messages.js';
import { useRoute } from '#routing/Router.tsx';

import { drawPage, loadPages } from './pageCode.ts';
import { FailedPage } from './PageFailed.tsx';
import { MissingPage } from './pages/MissingPage.tsx';
import { TimelinePage } from './pages/TimelinePage.tsx';

/** The page of the route. */
export function PageSwitch() {
  const { page } = useRoute().route;
  const [, setTries] = useState(0);
  if (page.kind === 'timeline') return <TimelinePage />;
  if (page.kind === 'missing') return <MissingPage page={page} />;
  async function tryAgain() {
    await loadPages();
    setTries((tries) => tries + 1);
  }
  return drawPage(page) ?? <FailedPage text={m.page_unreached()} onRetry={() => void tryAgain()} />;
}
