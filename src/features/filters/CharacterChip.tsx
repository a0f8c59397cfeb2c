import type { Chip } from '#domain/filters/characterChip.ts';
import { formatNumber } from '#i18n/format.ts';
import { useIsHovered, useSetHovered } from '#state/hover.ts';
import { HueDot } from '#ui/HueDot.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ToggleChip } from '#ui/ToggleChip.tsx';

interface CharacterChipProps {
  readonly chip: Chip;
  /** Why a count of zero is zero. */
  readonly why: string;
  readonly onToggle: (id: string) => void;
}

/** One character of the filter. */
export function CharacterChip({ chip: { character, pressed, count }, why, onToggle }: CharacterChipProps) {
  const hovered = useIsHovered('character', character.id);
  const setHovered = useSetHovered();
  const point = () => setHovered({ kind: 'character', id: character.id });
  const leave = () => setHovered(undefined);
  const impossible = count === 0 && !pressed;
  return (
    <ToggleChip
      id={`chip-${character.id}`}
      pressed={pressed}
      disabled={impossible}
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
      {/* What would come back is no count of what is shown. */}
      {pressed && <Icon name="cross" size={10} />}
      {impossible && (
        <span className="col-span-2 col-start-2 text-caption leading-tight text-quiet italic"> {why}</span>
      )}
    </ToggleChip>
  );
}
