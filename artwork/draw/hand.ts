import { reach, taper } from './limb';
import { path, type Point } from './shape';

/** A finger: the angle of its lower and upper half (180 is up) and its length. */
type Finger = readonly [lower: number, upper: number, length: number];

/** Five fingers from the thumb on. */
type Grip = readonly [Finger, Finger, Finger, Finger, Finger];

/** A flat hand, fingers together. */
export const flat: Grip = [
  [130, 150, 44],
  [170, 172, 60],
  [178, 178, 66],
  [184, 185, 62],
  [192, 194, 50],
];

const roots: readonly Point[] = [
  [24, -26],
  [26, -62],
  [10, -70],
  [-8, -68],
  [-24, -58],
];

/** A right hand on its forearm, fingers up; the origin is the wrist, the forearm reaches 160 units down. */
export function hand(grip: Grip, skin: string, sleeveColour: string, forearm = 160): string {
  const palm = taper([0, -8], 21, [8, -46], 29) + taper([-2, -20], 22, [-8, -50], 26);
  const fingers = grip
    .map(([lower, upper, length], index) => {
      const root = roots[index] ?? [0, 0];
      const thick = index === 0 ? 12 : 10.5;
      const knuckle = reach(root, lower, length * 0.52);
      return (
        taper(root, thick + 1, knuckle, thick - 1) +
        taper(knuckle, thick - 1, reach(knuckle, upper, length * 0.55), thick - 3.5)
      );
    })
    .join('');
  const arm = taper([0, -6], 20, [0, 40], 23);
  return path(palm + fingers + arm, skin) + path(`M-25 22L27 22L38 ${String(forearm)}H-38Z`, sleeveColour);
}
