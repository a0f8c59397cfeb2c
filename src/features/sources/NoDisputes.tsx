import type { Verdict } from '#domain/filters/filters.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/Button.tsx';

/** No dispute is there, or none of the chosen kind: says which, and gives the others back. */
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
