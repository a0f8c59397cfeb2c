import { disc, n, path, place, rect, type Point } from './shape.ts';

/** A telephone receiver lying flat, 200 units long, its cups downwards; the origin is the middle of its grip. */
export function receiver(colour: string): string {
  return path(
    'M-100 34Q-112-8-84-26Q-40-48 0-48Q40-48 84-26Q112-8 100 34Q98 42 90 42H50Q42 42 42 34Q44 6 30-2Q0-10-30-2Q-44 6-42 34Q-42 42-50 42H-90Q-98 42-100 34Z',
    colour,
  );
}

/** A table telephone with a dial, 200 units wide, its foot at the origin's height. */
export function telephone(colour: string, dial: string, hole: string): string {
  const holes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * 38 - 130) * (Math.PI / 180);
    return disc(Math.cos(angle) * 25, -52 + Math.sin(angle) * 25, 5.4, hole);
  });
  return (
    path('M-92 0Q-92-20-80-34Q-52-66-48-104H-30V-92H30V-104H48Q52-66 80-34Q92-20 92 0Z', colour) +
    place(0, -124, receiver(colour), 0.98) +
    disc(0, -52, 38, dial) +
    holes.join('') +
    disc(0, -52, 12, hole)
  );
}

/** A telephone for the wall, 168 wide and 250 high, its cord at the foot; the origin is its middle. */
export function wallTelephone(colour: string, front: string, hole: string): string {
  const holes = Array.from({ length: 9 }, (_, index) => {
    const angle = index * 0.6 - 2.2;
    return disc(Math.cos(angle) * 42, 30 + Math.sin(angle) * 42, 10, hole);
  });
  return (
    rect(-84, -130, 168, 250, colour, 26) +
    rect(-70, -118, 140, 226, front, 18) +
    disc(0, 30, 62, colour) +
    holes.join('') +
    disc(0, 30, 20, hole) +
    rect(-64, -90, 24, 22, colour, 5) +
    rect(40, -90, 24, 22, colour, 5)
  );
}

/** Path data of a coiled cord along the points: large arcs that overlap like the turns of a spring. */
export function coil(points: readonly Point[], radius: number, pitch: number): string {
  const samples: Point[] = [];
  let carry = 0;
  points.forEach(([x2, y2], index) => {
    const before = points[index - 1];
    if (before === undefined) {
      samples.push([x2, y2]);
      return;
    }
    const [x1, y1] = before;
    const length = Math.hypot(x2 - x1, y2 - y1);
    for (let along = pitch - carry; along <= length; along += pitch) {
      samples.push([x1 + ((x2 - x1) * along) / length, y1 + ((y2 - y1) * along) / length]);
    }
    carry = (carry + length) % pitch;
  });
  return samples
    .map(([x, y], index) => (index === 0 ? `M${n(x)} ${n(y)}` : `A${n(radius)} ${n(radius)} 0 1 1 ${n(x)} ${n(y)}`))
    .join('');
}

/** Points on an arc of a curve between four control points, for cords: `count` of them. */
export function along([a, b, c, d]: readonly [Point, Point, Point, Point], count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const t = index / count;
    const u = 1 - t;
    const blend = (axis: 0 | 1): number =>
      u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
    return [blend(0), blend(1)];
  });
}
