import type { Chip } from '#domain/filters/characterChip.ts';
import type { Match } from '#domain/filters/filters.ts';
import { m } from '#i18n/messages.ts';

import { CharacterChip } from './CharacterChip.tsx';
import { MatchChoice } from './MatchChoice.tsx';

interface CharacterFilterProps {
  readonly legend: string;
  readonly chips: readonly Chip[];
  /** Left out where a result has one character only, such as the speaker of a quote. */
  readonly match?: Match;
  readonly onToggle: (id: string) => void;
  readonly onMatch?: (match: Match) => void;
}

/** A toggle button for each character, with the number of results that pressing it would give. */
export function CharacterFilter({ legend, chips, match, onToggle, onMatch }: CharacterFilterProps) {
  const chosen = chips.filter((chip) => chip.pressed);
  return (
    <fieldset className="min-w-0 print:hidden">
      <legend className="mb-3 eyebrow">{legend}</legend>
      {match !== undefined && onMatch && chosen.length >= 2 && <MatchChoice match={match} onMatch={onMatch} />}
      <ul className="chip-rows" tabIndex={-1}>
        {chips.map((chip) => (
          // Wide enough that the last column is always cut off, which shows that the list scrolls.
          <li key={chip.character.id} className="min-w-[52vw] sm:min-w-[30vw] lg:min-w-0">
            <CharacterChip {...chip} emptyReason={emptyReason(chip, match)} onToggle={onToggle} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Why choosing a character would leave no results. */
function emptyReason({ character }: Chip, match: Match | undefined): string {
  if (character.scenes.length === 0) return m.chip_in_no_scene();
  return match === 'all' ? m.chip_never_together() : m.chip_no_match();
}
