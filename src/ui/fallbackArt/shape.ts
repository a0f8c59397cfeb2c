/** The inks of a generated picture; `styles/pictures.css` mixes them from the hue it stands in, by night and on paper. */
export type Ink = 'sheet' | 'far' | 'mid' | 'near' | 'pale' | 'bright' | 'spot';

/** A printed shape: filled, or drawn as a line of a width. */
export interface Shape {
  readonly d: string;
  readonly ink: Ink;
  readonly line?: number;
}

/** A number as it is written into a path. */
export function round(value: number): string {
  return String(Math.round(value));
}

/** A filled polygon of `x,y` pairs. */
export function polygon(ink: Ink, ...points: readonly (readonly [x: number, y: number])[]): Shape {
  return { ink, d: `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z` };
}

/** A filled rectangle. */
export function box(ink: Ink, x: number, y: number, width: number, height: number): Shape {
  return { ink, d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z` };
}

/** A filled disc. */
export function disc(ink: Ink, x: number, y: number, radius: number): Shape {
  const [r, across] = [round(radius), round(2 * radius)];
  return { ink, d: `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z` };
}

/** A line. */
export function line(ink: Ink, width: number, d: string): Shape {
  return { ink, line: width, d };
}
