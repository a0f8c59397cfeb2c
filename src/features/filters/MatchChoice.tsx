import type { Match } from '#domain/filters/filters.ts';
import { m } from '#i18n/messages.ts';
import { Choice } from '#ui/Choice.tsx';

/** Whether a scene must have any or all of the chosen characters. */
export function MatchChoice({ match, onMatch }: { match: Match; onMatch: (match: Match) => void }) {
  const options = [
    { value: 'any', label: m.match_any() },
    { value: 'all', label: m.match_all() },
  ] as const;
  return (
    <div className="mb-3">
      <Choice name="match" options={options} chosen={match} onChoose={onMatch} />
    </div>
  );
}
