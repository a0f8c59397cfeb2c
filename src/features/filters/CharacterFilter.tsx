import type { Chip } from '#domain/filters/characterChip.ts';
import type { Match } from '#domain/filters/filters.ts';
import { m } from '#i18n/paraglide/messages.js';

import { CharacterChip } from './CharacterChip.tsx';
import { MatchChoice } from './MatchChoice.tsx';

interface CharacterFilterProps {
  readonly legend: string;
  readonly chips: readonly Chip[];
  /** Left out where the characters cannot be together, as among speakers. */
  readonly match?: Match;
  readonly onToggle: (id: string) => void;
  readonly onMatch?: (match: Match) => void;
}

/** Toggle buttons, one a character, each with the count that pressing it would give. */
export function CharacterFilter({ legend, chips, match, onToggle, onMatch }: CharacterFilterProps) {
  const chosen = chips.filter((chip) => chip.pressed);
  return (
    <fieldset className="min-w-0 print:hidden">
      <legend className="mb-3 eyebrow">{legend}</legend>
      {match !== undefined && onMatch && chosen.length >= 2 && <MatchChoice match={match} onMatch={onMatch} />}
      <ul className="chip-rows" tabIndex={-1}>
        {chips.map((chip) => (
          // The column at the edge is cut at any width, so that it can be seen to go on.
          <li key={chip.character.id} className="min-w-[52vw] sm:min-w-[30vw] lg:min-w-0">
            <CharacterChip chip={chip} why={whyNone(chip, match)} onToggle={onToggle} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Why a count is zero. */
function whyNone({ character }: Chip, match: Match | undefined): string {
  if (character.scenes.length === 0) return m.chip_in_no_scene();
  return match === 'all' ? m.chip_never_together() : m.chip_no_match();
}
