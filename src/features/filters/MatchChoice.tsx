import type { Match } from '#domain/filters.ts';
import { m } from '#i18n/paraglide/messages.js';

const choices = ['any', 'all'] as const;

/** Whether a scene must have any of the chosen characters or all of them together. */
export function MatchChoice({ match, onMatch }: { match: Match; onMatch: (match: Match) => void }) {
  const names = { any: m.match_any(), all: m.match_all() };
  return (
    <div className="mb-3 inline-flex rounded-full border border-edge p-0.5">
      {choices.map((choice) => (
        <label
          key={choice}
          className="relative flex min-h-9 cursor-pointer items-center rounded-full px-3.5 text-note has-checked:bg-accent has-checked:font-semibold has-checked:text-ground has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="match"
            id={`match-${choice}`}
            checked={match === choice}
            onChange={() => onMatch(choice)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {names[choice]}
        </label>
      ))}
    </div>
  );
}
