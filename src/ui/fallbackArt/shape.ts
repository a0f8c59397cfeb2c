/** The inks of a generated picture, which `styles/pictures.css` mixes from its hue for each theme. */
export type Ink = 'sheet' | 'far' | 'mid' | 'near' | 'pale' | 'bright' | 'spot';

/** A shape in one ink: filled, or stroked if it is a line. */
export interface Shape {
  readonly d: string;
  readonly ink: Ink;
  /** Width of the line. */
  readonly line?: number;
}

/** Rounds a coordinate and writes it for a path. */
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

/** A stroked line. */
export function line(ink: Ink, width: number, d: string): Shape {
  return { ink, line: width, d };
}
