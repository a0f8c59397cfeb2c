import type { ComponentProps } from 'react';

interface ToggleChipProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  readonly pressed: boolean;
}

/** One choice of a filter that can be on or off, as wide as what it stands in. */
export function ToggleChip({ id, pressed, className = '', ...rest }: ToggleChipProps) {
  return <button type="button" id={id} aria-pressed={pressed} {...rest} className={`toggle-chip ${className}`} />;
}
