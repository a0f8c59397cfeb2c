import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'solid' | 'outline' | 'plain';
}

const variants = {
  solid: 'px-4 bg-text text-ground border-text hover:opacity-90',
  outline: 'px-4 border-edge text-text hover:bg-pressed',
  plain:
    'border-transparent text-text underline underline-offset-4 decoration-edge hover:decoration-current -mx-1 px-1',
};

/** A button: filled, outlined, or set like text. */
export function Button({ variant = 'outline', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${buttonBase} ${variants[variant]} ${className}`} />;
}

const buttonBase =
  'inline-flex min-h-11 items-center gap-2 rounded-full border text-note font-medium transition-colors duration-150 disabled:opacity-60 print:hidden';

/** The classes that make a link look like an outlined button. */
export const linkButton = `${buttonBase} ${variants.outline}`;
