import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

interface ResultCountProps {
  /** For example "7 of 28 scenes". */
  readonly text: string;
  /** Whether the number is not known yet. */
  readonly isCounting?: boolean;
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** The number of results, and the button that clears all filters. */
export function ResultCount({ text, isCounting = false, narrowed, onClear }: ResultCountProps) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4">
      <p role="status" className="text-note font-medium tabular-nums">
        {isCounting ? m.searching() : text}
      </p>
      {narrowed && (
        <Button variant="plain" onClick={onClear}>
          {m.clear_filters()}
        </Button>
      )}
    </div>
  );
}
