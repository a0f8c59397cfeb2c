import { useState } from 'react';

import { m } from '#i18n/messages.ts';
import { urlOf } from '#routing/history/address.ts';
import { useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { useHydrated } from '#ui/useHydrated.ts';

/** Copies the link of the page with its filters, or opens the share sheet of the system where there is one. */
export function ShareActions({ title }: { title: string }) {
  const { route } = useRoute();
  const canShare = useHydrated() && 'share' in navigator;
  const [failed, setFailed] = useState(false);

  async function share() {
    setFailed(false);
    try {
      await navigator.share({ title, url: urlOf(route) });
    } catch (error) {
      // Closing the share sheet is not a failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 print:hidden">
      {canShare && (
        <Button variant="solid" onClick={() => void share()}>
          {m.share()}
        </Button>
      )}
      <CopyButton label={m.copy_link()} copied={m.copied()} refused={m.copy_refused()} text={() => urlOf(route)} />
      {canShare && (
        <span role="status" className="text-note">
          {failed && m.share_failed()}
        </span>
      )}
    </div>
  );
}
