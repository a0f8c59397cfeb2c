import type { Chip } from '#domain/filters/characterChip.ts';
import { formatNumber } from '#i18n/format.ts';
import { useIsHovered, useSetHovered } from '#state/hover.ts';
import { HueDot } from '#ui/HueDot.tsx';
import { Icon } from '#ui/Icon.tsx';

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
    <button
      type="button"
      id={`chip-${character.id}`}
      aria-pressed={pressed}
      disabled={impossible}
      data-pointed={hovered}
      onClick={() => onToggle(character.id)}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      className="grid min-h-11 w-full grid-cols-[auto_auto_auto] content-center items-baseline justify-start gap-x-2.5 rounded-lg border border-rule px-3 text-left text-note leading-tight whitespace-nowrap transition-colors duration-150 hover:bg-raised disabled:border-dashed disabled:text-quiet aria-pressed:border-edge aria-pressed:bg-pressed aria-pressed:font-semibold data-[pointed=true]:bg-raised aria-pressed:data-[pointed=true]:bg-pressed lg:min-h-8 lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:justify-stretch lg:border-transparent lg:py-1 lg:whitespace-normal"
    >
      <HueDot hue={character.hue} />
      <span>{character.name}</span>{' '}
      <span className={pressed ? 'sr-only' : 'text-caption text-quiet tabular-nums'}>{formatNumber(count)}</span>
      {/* What would come back is no count of what is shown. */}
      {pressed && <Icon name="cross" size={10} />}
      {impossible && (
        <span className="col-span-2 col-start-2 text-caption leading-tight text-quiet italic"> {why}</span>
      )}
    </button>
  );
}
