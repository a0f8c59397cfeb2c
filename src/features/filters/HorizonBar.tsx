import type { Scene } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

interface HorizonBarProps {
  /** The last visible scene. */
  readonly last: Scene;
  readonly onFurther: () => void;
  readonly onLift: () => void;
}

/** Says after which scene everything is hidden; its buttons move this horizon on by a scene or remove it. */
export function HorizonBar({ last, onFurther, onLift }: HorizonBarProps) {
  return (
    <aside
      aria-label={m.horizon()}
      className="sticky top-(--stuck) z-20 border-b border-rule bg-raised print:static print:border-0 print:bg-transparent"
    >
      <div className="page-width flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5 text-note max-sm:pt-3.5">
        <p role="status">{m.horizon_on({ title: inQuotes(localize(last.title)) })}</p>
        <div className="flex flex-wrap items-center gap-x-4 print:hidden">
          <Button variant="plain" onClick={onFurther}>
            {m.horizon_further()}
          </Button>
          <Button variant="plain" onClick={onLift}>
            {m.horizon_lift()}
          </Button>
        </div>
      </div>
    </aside>
  );
}
