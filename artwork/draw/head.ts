import { corners, curve, disc, mirrored, path, place, points, rect, triples, type Point } from './shape.ts';

/** Which way a person faces. */
export type Facing = 'front' | 'back' | 'right' | 'left';

/** The cuts of hair there are. */
export type Hair = 'shag' | 'mop' | 'curls' | 'long' | 'bun' | 'cap' | 'short';

const fringe = curve(mirrored(points('0,-17.4 5,-15 5.9,-9 3.9,-12.6 0,-13.4')));

function ringlets(points: readonly (readonly [number, number, number])[], colour: string): string {
  return points.map(([x, y, r]) => disc(x, y, r, colour) + (x === 0 ? '' : disc(-x, y, r, colour))).join('');
}

/** The mass of hair seen from the front (behind the face) or from the back (over it). */
function frontMass(hair: Hair, colour: string): string {
  const soft = (half: readonly Point[]): string => path(curve(mirrored(half)), colour);
  switch (hair) {
    case 'shag':
      return soft(points('0,-17.9 4.6,-16.6 6.9,-12 6.9,-6 8.4,-0.4 5.4,-0.2 3,1.4'));
    case 'mop':
      return soft(points('0,-17.6 4.6,-16.4 6.5,-12 6.2,-7.4 4.2,-4.4 1.6,-3.6'));
    case 'curls':
      return (
        ringlets(triples('0,-15.6,3.4 4,-14.2,3.6 6.6,-10.6,3.3 8.2,-6.4,3.2 9,-2,3.1 8,2,2.9 3.6,2.6,3'), colour) +
        path(corners(mirrored(points('0,-16 6,-14 9,0 4,4'))), colour)
      );
    case 'long':
      return soft(points('0,-17.8 4.4,-16.6 6.3,-12 6.4,-4 7.4,7 4.4,9.6 1.4,8.4'));
    case 'bun':
      return disc(0, -19.2, 3, colour) + soft(points('0,-17.4 4.3,-16.2 5.9,-12 5.2,-8 3.4,-5'));
    case 'cap':
      return soft(points('0,-16.8 4.6,-16 6.6,-11 6.9,-5.4 5,-3.2 2,-4')) + cap(colour, 0);
    case 'short':
      return soft(points('0,-17.2 4.2,-16 5.7,-12.4 5.3,-8.6 3.4,-5.6'));
  }
}

function cap(colour: string, shift: number): string {
  return rect(-4.6 + shift, -19.6, 9.2, 4.4, colour, 1.4);
}

function sideMass(hair: Hair, colour: string): string {
  const soft = (points: readonly Point[]): string => path(curve(points), colour);
  switch (hair) {
    case 'shag':
      return soft(
        points('4.4,-13.6 1.8,-17.6 -3.4,-17 -6.8,-12.4 -6.8,-6 -8.6,-0.2 -5,0.2 -2,1 -1.2,-4 0.2,-8.4 2.4,-11.6'),
      );
    case 'mop':
      return soft(points('4.9,-11.9 4,-16 -0.6,-17.8 -5.4,-15.4 -6.7,-10.4 -5.2,-5 -2.4,-4 -1,-7.6 1.8,-10.6'));
    case 'curls':
      return triples(
        '2.6,-15,2.8 -1,-15.6,3.4 -4.4,-13.6,3.5 -6.4,-9.8,3.4 -7,-5.4,3.3 -6.8,-1,3 -4,1,2.6 -3,-6,3.4 -2,-11,4',
      )
        .map(([x, y, r]) => disc(x, y, r, colour))
        .join('');
    case 'long':
      return soft(
        points('4.4,-13.6 1.8,-17.5 -3.4,-16.9 -6.4,-12 -6.6,-3 -7.8,8 -4.4,8.8 -1.6,3 -1,-5 0.4,-9 2.4,-11.8'),
      );
    case 'bun':
      return (
        disc(-6.6, -14.6, 2.9, colour) +
        soft(points('4.4,-13.6 2,-17.2 -3,-16.8 -6,-12.4 -4.8,-7.4 -2.4,-6.6 -0.6,-10 2,-12'))
      );
    case 'cap':
      return (
        soft(points('4.6,-12.6 3,-16.4 -2.6,-16.6 -6.2,-12 -6.9,-6.4 -4.4,-3.6 -1.6,-4.6 -0.6,-8.4 2,-11.4')) +
        place(-1.6, 0.4, cap(colour, 0), 1, -8)
      );
    case 'short':
      return soft(points('4.6,-13 2.8,-16.8 -2.4,-17 -5.7,-13 -5.2,-8.2 -2.8,-6.6 -1,-9.4 1.6,-12'));
  }
}

const sideFace = curve(
  points(
    '3.4,-15.4 4.9,-12.4 4.9,-10.8 6.7,-8.1 5.3,-7.2 5.7,-5.9 5.2,-4.9 5.1,-3.3 2.6,-2.4 2.4,0 3.6,3 -4.4,3 -3,-1 -2.9,-5 -5,-9 -4,-14.4 0,-16.6',
  ),
  'closed',
  9,
);

/** A head about 14 units high on its neck; the origin is where the neck meets the shoulders. */
export function head(facing: Facing, hair: Hair, skin: string, hairColour: string): string {
  if (facing === 'left' || facing === 'right') {
    const drawing = path(sideFace, skin) + sideMass(hair, hairColour);
    return facing === 'right' ? drawing : place(0, 0, drawing, 1, 0, -1);
  }
  const neck = rect(-2.3, -6, 4.6, facing === 'back' ? 5.6 : 8, skin);
  const mass = frontMass(hair, hairColour);
  if (facing === 'back') return neck + mass;
  const face = path(curve(mirrored(points('0,-16.4 4.2,-14.4 5.1,-10 4.2,-6 1.7,-3.5'))), skin);
  return mass + neck + face + path(fringe, hairColour) + (hair === 'cap' ? cap(hairColour, 0) : '');
}
