import { memo } from 'react';

import type { Chip } from '#domain/filters/characterChip.ts';
import { formatNumber } from '#i18n/format.ts';
import { useIsHovered, useSetHovered } from '#state/hover.ts';
import { HueDot } from '#ui/HueDot.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ToggleChip } from '#ui/ToggleChip.tsx';

interface CharacterChipProps extends Chip {
  /** Why no scene or quote would be left, shown if that is so. */
  readonly emptyReason: string;
  readonly onToggle: (id: string) => void;
}

/** A character in a filter, with the number of results that choosing it would give. */
export const CharacterChip = memo(function CharacterChip(props: CharacterChipProps) {
  const { character, pressed, count, emptyReason, onToggle } = props;
  const hovered = useIsHovered('character', character.id);
  const setHovered = useSetHovered();
  const point = () => setHovered({ kind: 'character', id: character.id });
  const leave = () => setHovered(undefined);
  const isImpossible = count === 0 && !pressed;
  return (
    <ToggleChip
      id={`chip-${character.id}`}
      pressed={pressed}
      disabled={isImpossible}
      data-pointed={hovered}
      onClick={() => onToggle(character.id)}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      className="character-chip lg:min-h-8 lg:border-transparent lg:py-1"
    >
      <HueDot hue={character.hue} />
      <span>{character.name}</span>{' '}
      <span className={pressed ? 'sr-only' : 'text-caption text-quiet tabular-nums'}>{formatNumber(count)}</span>
      {/* In place of the count: a chosen character has none, as removing it does not narrow the results. */}
      {pressed && <Icon name="cross" size={10} />}
      {isImpossible && (
        <span className="col-span-2 col-start-2 text-caption leading-tight text-quiet italic"> {emptyReason}</span>
      )}
    </ToggleChip>
  );
});
