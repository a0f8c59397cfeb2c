import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

/** A page threw: says so; the header and the other pages go on. */
export function PageFailed({ onRetry }: { onRetry: () => void }) {
  return <FailedPage text={m.page_failed()} onRetry={onRetry} />;
}

/** A page that cannot be shown, for the reason that the text gives. */
export function FailedPage(props: { text: string; onRetry: () => void }) {
  return (
    <div className="page-width py-16">
      <Failed {...props} />
    </div>
  );
}

/** A panel of a page threw: says so; the rest of the page goes on. */
export function PanelFailed({ onRetry }: { onRetry: () => void }) {
  return <Failed text={m.panel_failed()} onRetry={onRetry} />;
}

function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <Callout role="alert">
      <p>{text}</p>
      <Button className="mt-3" onClick={onRetry}>
        {m.try_again()}
      </Button>
    </Callout>
  );
}
