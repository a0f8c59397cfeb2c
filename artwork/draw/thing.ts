import { curve, disc, n, oval, path, place, points, polygon, rect, ring, stroke, type Point } from './shape.ts';

/** An electric guitar standing upright, 200 units long; the origin is the middle of its body. */
export function guitar(colour: string, plate: string, neck: string): string {
  const outline: Point[] = points(
    '0,56 -26,52 -37,28 -27,4 -27,-14 -33,-34 -20,-50 -8,-42 0,-36 10,-34 16,-46 28,-40 27,-20 25,2 36,26 27,52',
  );
  return (
    path(curve(outline), colour) +
    path('M4-34L22-20L20 14Q14 34 2 34Z', plate) +
    polygon(points('-4.5,-30 4.5,-30 3.4,-138 -3.4,-138'), neck) +
    path('M-4-136L-7-150Q-8-168 2-174Q10-168 7-150L4-136Z', neck) +
    rect(-10, -16, 20, 6, neck, 2) +
    rect(-10, 2, 20, 6, neck, 2) +
    rect(-9, 26, 18, 5, neck, 2)
  );
}

/** A microphone on its stand, 260 units high; the origin is its foot. */
export function microphoneStand(colour: string, grille: string): string {
  return (
    rect(-3, -226, 6, 224, colour) +
    oval(0, -3, 40, 7, colour) +
    place(0, -232, rect(-7, -4, 14, 38, colour, 5) + disc(0, -14, 15, grille) + rect(-14, -6, 28, 5, colour), 1, 28)
  );
}

/** A long-playing record with its grooves; `radius` about 100 and up. */
export function record(
  x: number,
  y: number,
  radius: number,
  disk: string,
  groove: string,
  label: string,
  grooves = 6,
): string {
  const lines = Array.from({ length: grooves }, (_, index) =>
    ring(x, y, radius * (0.44 + (index * 0.5) / grooves), groove, radius * 0.008 + 0.6),
  );
  return (
    disc(x, y, radius, disk) + lines.join('') + disc(x, y, radius * 0.34, label) + disc(x, y, radius * 0.045, groove)
  );
}

/** The outline of a T-shirt spread flat, 400 units wide; the origin is the middle of its collar. */
export function shirtOutline(): string {
  return 'M-62-6Q-110 8-140 24L-214 128L-142 178L-116 138Q-110 270-118 420Q0 436 118 420Q110 270 116 138L142 178L214 128L140 24Q110 8 62-6Q40 34 0 34Q-40 34-62-6Z';
}

/** An open road case or suitcase, `width` wide, standing on y. */
export function suitcase(x: number, y: number, width: number, colour: string, band: string): string {
  const h = width * 0.66;
  return (
    stroke(
      `M${n(x + width * 0.36)} ${n(y - h)}v${n(-width * 0.12)}h${n(width * 0.28)}v${n(width * 0.12)}`,
      colour,
      width * 0.06,
    ) +
    rect(x, y - h, width, h, colour, width * 0.07) +
    rect(x + width * 0.16, y - h, width * 0.07, h, band) +
    rect(x + width * 0.77, y - h, width * 0.07, h, band)
  );
}

/** A typewriter from the front, 200 units wide, with a sheet in it; its foot at the origin's height. */
export function typewriter(colour: string, keys: string, sheetColour: string): string {
  const row = (y: number, count: number): string =>
    Array.from({ length: count }, (_, i) => disc((i - (count - 1) / 2) * 17, y, 6, keys)).join('');
  return (
    rect(-46, -170, 92, 96, sheetColour) +
    rect(-104, -98, 208, 20, colour, 8) +
    path('M-80-88H80L96-40L106 0H-106L-96-40Z', colour) +
    row(-48, 8) +
    row(-31, 9) +
    row(-14, 10)
  );
}

/** A paper cup, 100 units high, tapering downwards; the origin is the middle of its foot. */
export function cup(colour: string, rim: string, inside: string): string {
  return (
    polygon(points('-34,-100 34,-100 25,0 -25,0'), colour) + oval(0, -100, 36, 10, rim) + oval(0, -99, 30, 6.5, inside)
  );
}

/** A playing card upright, 200 by 290; the origin is its middle. */
export function card(paper: string, edge: string): string {
  return rect(-100, -145, 200, 290, edge, 16) + rect(-96, -141, 192, 282, paper, 13);
}

/** The suits of cards as small signs about 30 units high. */
export function suit(kind: 'heart' | 'diamond' | 'spade', x: number, y: number, scale: number, colour: string): string {
  const heart = 'M0 15Q-17 2-15-7A8 8 0 0 1 0-8A8 8 0 0 1 15-7Q17 2 0 15Z';
  if (kind === 'diamond') return place(x, y, path('M0-17L12 0L0 17L-12 0Z', colour), scale);
  if (kind === 'heart') return place(x, y, path(heart, colour), scale);
  return place(x, y, place(0, 0, path(heart, colour), 1, 180) + path('M-2 4Q-2 12-8 15H8Q2 12 2 4Z', colour), scale);
}

/** The outline of a ticket with notched sides and a stub: width w, height h, notches at the tear line. */
export function ticketOutline(w: number, h: number, tear: number): string {
  const r = h * 0.075;
  return `M0 0H${n(tear - r)}A${n(r)} ${n(r)} 0 0 0 ${n(tear + r)} 0H${n(w)}V${n(h)}H${n(tear + r)}A${n(r)} ${n(r)} 0 0 0 ${n(tear - r)} ${n(h)}H0Z`;
}
