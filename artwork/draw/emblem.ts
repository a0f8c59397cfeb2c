import { ink } from './palette.ts';
import { element } from './shape.ts';

/** A character's emblem: its permanent id and what is drawn, in one colour with holes. */
export interface Emblem {
  readonly id: string;
  readonly drawing: string;
}

/** The one colour of an emblem. */
export const emblemInk = ink.cream;

/** Declares an emblem on a field of 96 by 96. */
export function emblem(id: string, ...drawing: string[]): Emblem {
  return { id, drawing: drawing.join('') };
}

/** The emblem as a self-contained SVG document without a ground. */
export function composeEmblem({ drawing }: Emblem): string {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 96 96' }, drawing);
}
