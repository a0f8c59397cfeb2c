import { silhouette, upperBody, type Pose } from './figure.ts';
import type { Hair } from './head.ts';
import { waving } from './poses.ts';
import { place } from './shape.ts';

const hairs: readonly Hair[] = ['long', 'mop', 'shag', 'curls', 'short'];
const arms: readonly Pose[] = [
  { armL: [-150, -172], armR: [146, 168], legL: [-4, -2], legR: [4, 2] },
  waving,
  { nod: 4, armL: [-158, -184], armR: [12, 6], legL: [-4, -2], legR: [4, 2] },
  { nod: -4, armL: [-132, -168], armR: [158, 176], legL: [-4, -2], legR: [4, 2] },
];

/** Guests from behind with their arms up, cut off by the foot of the sheet: each [x of the middle, y of the hips, height]. */
export function cheering(people: readonly (readonly [number, number, number])[], colour: string): string {
  return people
    .map(([x, y, height], index) => {
      const hair = hairs[index % hairs.length] ?? 'mop';
      const pose = arms[(index * 3) % arms.length] ?? waving;
      const dress = silhouette(colour, { build: index % 2 === 0 ? 'woman' : 'man', facing: 'back', hair });
      return place(x, y, upperBody(dress, pose), height / 98);
    })
    .join('');
}
