import { head, type Facing, type Hair } from './head.ts';
import { reach, sleeve, taper } from './limb.ts';
import { corners, curve, path, place, points, type Point } from './shape.ts';

/** The angles of a limb's upper part, lower part and, if it differs, hand or foot (0 down, 90 right, 180 up). */
type Bend = readonly [upper: number, lower: number, tip?: number];

/** How a body stands; left and right are those of the picture. Side views: left is the far limb. */
export interface Pose {
  readonly lean?: number;
  readonly nod?: number;
  readonly armL: Bend;
  readonly armR: Bend;
  readonly legL: Bend;
  readonly legR: Bend;
}

/** What a person wears and in which colours. `coat` is its length below the hip, about 6 to 24. */
export interface Dress {
  readonly build: 'man' | 'woman' | 'boy';
  readonly facing: Facing;
  readonly hair: Hair;
  readonly skin: string;
  readonly hairColour: string;
  readonly top: string;
  readonly legs: string;
  readonly shoes?: string;
  readonly coat?: number;
  readonly skirt?: boolean;
  readonly trim?: string;
  readonly bag?: string;
}

const builds = {
  man: { shoulder: 9, hip: 5.4, waist: 6.1, arm: 1, headSize: 1.03 },
  woman: { shoulder: 7.4, hip: 5.6, waist: 4.9, arm: 0.84, headSize: 1.06 },
  boy: { shoulder: 7.8, hip: 4.9, waist: 5.4, arm: 0.88, headSize: 1.16 },
} as const;

const torsoLength = 30;

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

function legPath(hip: Point, [upper, lower, tip]: Bend, facing: Facing, dress: Dress): string {
  const knee = reach(hip, upper, 24);
  const ankle = reach(knee, lower, 23.5);
  const flare = dress.skirt === true || dress.build === 'boy' ? 2.9 : 5;
  const thigh = taper(hip, dress.build === 'boy' ? 4.2 : 5, knee, 3.3);
  const shin = taper(knee, 3.3, reach(knee, lower, 12), 2.9) + sleeve(knee, 3.2, ankle, flare);
  const side = facing === 'right' ? 90 : facing === 'left' ? -90 : 0;
  const sole = reach(ankle, lower, 1.8);
  const shoe =
    side === 0
      ? sleeve(ankle, 2.2, reach(ankle, lower, 3.6), 3.7)
      : taper(sole, 2.1, reach(sole, tip ?? lower + side, 6.4), 1.5);
  return path(shoe, dress.shoes ?? dress.legs) + path(thigh + shin, dress.skirt === true ? dress.skin : dress.legs);
}

function armPath(shoulder: Point, [upper, lower, tip]: Bend, dress: Dress): string {
  const size = builds[dress.build].arm;
  const elbow = reach(shoulder, upper, 16.5);
  const wrist = reach(elbow, lower, 14.5);
  const hand = tip ?? lower;
  const palm = taper(wrist, 1.75 * size, reach(wrist, hand, 4.4), 1.7 * size);
  const fingers = taper(reach(wrist, hand, 4), 1.5 * size, reach(wrist, hand, 7.6), 0.8);
  const thumb = taper(reach(wrist, hand, 1.6), 0.9, reach(wrist, hand + (upper > 0 ? 30 : -30), 4.6), 0.6);
  const arm = taper(shoulder, 3.4 * size, elbow, 2.6 * size) + taper(elbow, 2.6 * size, wrist, 2.1 * size);
  const cuff =
    dress.trim === undefined
      ? ''
      : path(sleeve(reach(wrist, lower, -3), 3.2, reach(wrist, lower, 0.4), 3.5), dress.trim);
  return path(palm + fingers + thumb, dress.skin) + path(arm, dress.top) + cuff;
}

function torsoPath(dress: Dress, half: number): string {
  const { waist, hip } = builds[dress.build];
  const narrow = half / builds[dress.build].shoulder;
  const w = waist * (narrow < 1 ? 0.86 : 1);
  const h = (hip + 2) * (narrow < 1 ? 0.8 : 1);
  const top = Math.max(half, 5);
  const side: Point[] = [
    [1.6, -torsoLength - 2.4],
    [top * 0.55, -torsoLength - 0.6],
    [top - 0.8, -torsoLength + 0.5],
    [top + 0.9, -torsoLength + 4],
    [top - 0.8, -torsoLength + 10],
    [w, -12],
    [h, -1],
    [h - 1, 3],
  ];
  return curve([...side, ...side.map(([x, y]): Point => [-x, y]).reverse()], 'closed', 7);
}

function skirtPath(dress: Dress, half: number): string {
  const length = dress.coat ?? 0;
  if (length === 0) return '';
  const wide = half < 5 ? 5.5 + length * 0.2 : 7 + length * 0.3;
  const hem: Point[] = [
    [wide, length - 1],
    [0, length + 1.2],
    [-wide, length - 1],
  ];
  return corners([
    [-half, -torsoLength + 3],
    [half, -torsoLength + 3],
    [half * 0.86, -12],
    ...hem,
    [-half * 0.86, -12],
  ]);
}

function legsOf(dress: Dress, pose: Pose): string {
  const apart = builds[dress.build].hip * (dress.facing === 'left' || dress.facing === 'right' ? 0.25 : 0.62);
  return legPath([-apart, 0], pose.legL, dress.facing, dress) + legPath([apart, 0], pose.legR, dress.facing, dress);
}

/** A person 100 units high; the origin is the middle of the hips (about 50 above the soles). */
export function body(dress: Dress, pose: Pose): string {
  return upperBody(dress, pose, legsOf(dress, pose));
}

/** The same person from the hips up; `legs` is what is drawn between the far arm and the trunk. */
export function upperBody(dress: Dress, pose: Pose, legs = ''): string {
  const build = builds[dress.build];
  const lean = pose.lean ?? 0;
  const sideways = dress.facing === 'left' || dress.facing === 'right';
  const half = sideways ? build.shoulder * 0.42 : build.shoulder;
  const shoulderAt = (x: number): Point => turned([x, -torsoLength + 3.2], lean);
  const neckAt = turned([0, -torsoLength], lean);
  const length = dress.coat ?? 0;
  const wide = sideways ? 6.3 + length * 0.2 : 7.8 + length * 0.3;
  const hem = corners([
    [-wide, length - 3.4],
    [wide, length - 3.4],
    [wide + 0.7, length + 1],
    [-wide - 0.7, length + 1],
  ]);
  const trunk = place(
    0,
    0,
    path(torsoPath(dress, half) + skirtPath(dress, half), dress.top) +
      (dress.trim === undefined || length === 0 ? '' : path(hem, dress.trim)),
    1,
    lean,
  );
  const skull = place(
    neckAt[0],
    neckAt[1],
    head(dress.facing, dress.hair, dress.skin, dress.hairColour),
    build.headSize,
    lean + (pose.nod ?? 0),
  );
  const collar =
    dress.trim === undefined
      ? ''
      : place(neckAt[0], neckAt[1], path(taper([-4.4, 2.4], 2.6, [4.4, 2.4], 2.6), dress.trim), 1, lean);
  const bag =
    dress.bag === undefined
      ? ''
      : place(0, 0, path(`M-7.6-25L5.4-1L8-1L-6-26Z` + corners(points('2,-3 12,-3 12.6,7 1.4,7')), dress.bag), 1, lean);
  const farArm = armPath(shoulderAt(-half + 0.6), pose.armL, dress);
  const nearArm = armPath(shoulderAt(half - 0.6), pose.armR, dress);
  const headAndCollar = dress.facing === 'back' ? skull : skull + collar;
  return sideways
    ? farArm + legs + trunk + bag + headAndCollar + nearArm
    : legs + farArm + trunk + bag + nearArm + headAndCollar;
}

/** A dress all of one colour: a silhouette. */
export function silhouette(colour: string, dress: Pick<Dress, 'build' | 'facing' | 'hair'> & Partial<Dress>): Dress {
  return { skin: colour, hairColour: colour, top: colour, legs: colour, ...dress };
}

/** How far below the hips the lower of the two soles is, in units of a body of 100. */
function soleDepth({ legL, legR }: Pose): number {
  const depths = [legL, legR].map(([upper, lower]) => reach(reach([0, 0], upper, 24), lower, 27.2)[1]);
  return Math.max(...depths);
}

/** A person on the ground: (x, y) is below the hips at the soles, `height` the full standing height. */
export function figure(x: number, y: number, height: number, dress: Dress, pose: Pose): string {
  const scale = height / 98;
  return place(x, y - soleDepth(pose) * scale, body(dress, pose), scale);
}

/** A person in the air or on a seat: (x, y) is the middle of the hips. */
export function figureAtHips(x: number, y: number, height: number, dress: Dress, pose: Pose, turn = 0): string {
  return place(x, y, body(dress, pose), height / 98, turn);
}
