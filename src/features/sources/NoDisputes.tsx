import type { Verdict } from '#domain/filters/filters.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

/** Shown when there are no disputes, or none with the chosen verdict; then with a button that shows all. */
export function NoDisputes({ verdict, onClear }: { verdict: Verdict | undefined; onClear: () => void }) {
  if (verdict === undefined) return <h2 className="py-10 text-title">{m.no_dispute_here()}</h2>;
  return (
    <div className="max-w-measure py-10">
      <h2 className="text-title">{verdict === 'open' ? m.no_dispute_open() : m.no_dispute_settled()}</h2>
      <Button className="mt-4" onClick={onClear}>
        {m.show_all_disputes()}
      </Button>
    </div>
  );
}
