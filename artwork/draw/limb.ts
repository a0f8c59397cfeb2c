import { n, type Point } from './shape.ts';

/** The point `length` away from `from`; 0 degrees is straight down, 90 to the right, 180 up. */
export function reach([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.sin(angle) * length, y + Math.cos(angle) * length];
}

/** Path data of a tapered limb: the hull of two circles. */
export function taper([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const along = Math.atan2(y2 - y1, x2 - x1);
  const spread = Math.acos(Math.min(1, Math.max(-1, (r1 - r2) / length)));
  const at = (x: number, y: number, r: number, angle: number): string =>
    `${n(x + Math.cos(angle) * r)} ${n(y + Math.sin(angle) * r)}`;
  const end = `A${n(r2)} ${n(r2)} 0 ${spread > Math.PI / 2 ? 1 : 0} 1 ${at(x2, y2, r2, along + spread)}`;
  const start = `A${n(r1)} ${n(r1)} 0 ${spread < Math.PI / 2 ? 1 : 0} 1 ${at(x1, y1, r1, along - spread)}`;
  return `M${at(x1, y1, r1, along - spread)}L${at(x2, y2, r2, along - spread)}${end}L${at(x1, y1, r1, along + spread)}${start}Z`;
}

/** Path data of a cut-off limb with straight ends, as a trouser leg: half-widths at both ends. */
export function sleeve([x1, y1]: Point, w1: number, [x2, y2]: Point, w2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const edge = (x: number, y: number, w: number): string => `${n(x + nx * w)} ${n(y + ny * w)}`;
  return `M${edge(x1, y1, -w1)}L${edge(x2, y2, -w2)}L${edge(x2, y2, w2)}L${edge(x1, y1, w1)}Z`;
}
