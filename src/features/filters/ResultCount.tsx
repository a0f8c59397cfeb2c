import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/Button.tsx';

interface ResultCountProps {
  /** "7 of 28 scenes" */
  readonly text: string;
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** How many there are, always in the same place, with one way to clear what narrows them. */
export function ResultCount({ text, narrowed, onClear }: ResultCountProps) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4">
      <p role="status" className="text-note font-medium tabular-nums">
        {text}
      </p>
      {narrowed && (
        <Button variant="plain" onClick={onClear}>
          {m.clear_filters()}
        </Button>
      )}
    </div>
  );
}
