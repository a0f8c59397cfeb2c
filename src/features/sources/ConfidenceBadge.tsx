import type { Confidence } from '#domain/dataset/values.ts';
import { m } from '#i18n/messages.ts';

const filled: Record<Confidence, number> = { high: 3, medium: 2, low: 1, open: 0 };

/** The confidence of a verdict, in words and as up to three filled bars. */
export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  const names: Record<Confidence, string> = {
    high: m.confidence_high(),
    medium: m.confidence_medium(),
    low: m.confidence_low(),
    open: m.confidence_open(),
  };
  return (
    <span className="mt-2 inline-flex items-center gap-2 text-caption font-medium">
      <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" fill="none" stroke="currentColor">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 7 + 0.75}
            y={7.25 - bar * 3}
            width="4.5"
            height={4 + bar * 3}
            fill={bar < filled[confidence] ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
      {names[confidence]}
    </span>
  );
}
