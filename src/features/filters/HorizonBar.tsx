import type { Scene } from '#domain/linked.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/Button.tsx';

/** While nothing after a scene is shown: says so, always visible, one press to lift. */
export function HorizonBar({ last, onLift }: { last: Scene; onLift: () => void }) {
  return (
    <div className="sticky top-0 z-20 border-b border-rule bg-raised">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5 text-note">
        <p>{m.horizon_on({ title: inQuotes(tell(last.title)) })}</p>
        <Button look="plain" onClick={onLift}>
          {m.horizon_lift()}
        </Button>
      </div>
    </div>
  );
}
