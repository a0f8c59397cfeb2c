import { poster, type Poster } from '../draw/compose.ts';
import { cheering } from '../draw/crowd.ts';
import { figure, figureAtHips, silhouette } from '../draw/figure.ts';
import { taper } from '../draw/limb.ts';
import { ink, night as light, mix } from '../draw/palette.ts';
import { exulting, standing } from '../draw/poses.ts';
import { dotFade, misprint } from '../draw/print.ts';
import { blob, disc, oval, path, place, points, polygon, rect, stroke, triples, type Point } from '../draw/shape.ts';
import { hills, stars } from '../draw/sky.ts';

const black = mix(light.dark, ink.ink, 0.55);

/** A golden figure on the ridge before the moon, hands below. */
export const goldenGod = poster(
  'golden-god',
  light.deep,
  dotFade('golden-god-d', light.dark, [0, 0, 960, 300], 'down', 13),
  stars(points('120,90 210,220 300,70 700,60 820,150 770,290 110,330'), 9, light.pale),
  disc(480, 226, 196, light.pale),
  polygon(points('480,366 1010,560 1010,700 -50,700 -50,560'), mix(light.middle, light.dark, 0.3)),
  polygon(points('480,384 1010,582 1010,700 -50,700 -50,582'), black),
  rect(640, 372, 54, 100, black),
  misprint(
    (colour) =>
      figure(480, 372, 318, silhouette(colour, { build: 'man', facing: 'front', hair: 'shag' }), {
        ...exulting,
        armL: [-112, -138],
        armR: [112, 138],
        legL: [-13, -8],
        legR: [15, 10],
      }),
    mix(ink.amber, ink.rust, 0.22),
    light.dark,
    9,
    5,
  ),
  cheering(triples('70,690,210 180,672,210 300,690,220 650,682,214 792,690,200 890,676,220'), light.accent),
  figure(476, 720, 190, silhouette(light.bright, { build: 'boy', facing: 'back', hair: 'mop', coat: 5, bag: black }), {
    nod: 4,
    armL: [-16, -6],
    armR: [14, 6],
    legL: [-3, 0],
    legR: [3, 0],
  }),
);

function guestFromAbove(x: number, y: number, turn: number, colour: string, hair: string): string {
  const arms = path(taper([-24, 0], 8, [-34, -34], 6) + taper([24, 0], 8, [38, -30], 6), colour);
  return place(x, y, arms + oval(0, 4, 32, 15, colour) + disc(0, -2, 15, hair), 1, turn);
}

const poolShape: Point[] = points(
  '250,150 430,96 590,150 720,130 830,240 800,420 660,520 500,470 360,540 190,470 150,290',
);

function drawTheLeap(): Poster {
  const star = { build: 'man', facing: 'front', hair: 'shag' } as const;
  const pose = { lean: -4, nod: -6, armL: [-112, -134], armR: [104, 128], legL: [-34, -18], legR: [40, 8] } as const;
  return poster(
    'the-leap',
    light.dark,
    polygon(points('0,640 0,0 960,0 960,640'), mix(light.deep, light.dark, 0.3)),
    blob(
      poolShape.map(([x, y]): Point => [480 + (x - 490) * 1.1, 320 + (y - 315) * 1.13]),
      light.pale,
    ),
    blob(
      poolShape.map(([x, y]): Point => [480 + (x - 490) * 1.02, 320 + (y - 315) * 1.03]),
      light.accent,
    ),
    stroke(
      'M260 210q40-24 80 0t80 0M600 210q40-24 80 0t80 0M230 420q40-24 80 0t80 0M620 440q36-24 72 0',
      mix(light.accent, light.pale, 0.55),
      7,
    ),
    figureAtHips(540, 400, 330, silhouette(mix(light.accent, light.dark, 0.55), star), pose, 24),
    figureAtHips(
      462,
      318,
      440,
      silhouette(light.dark, { ...star, skin: ink.sand, top: light.bright, legs: black }),
      pose,
      24,
    ),
    guestFromAbove(120, 150, 118, ink.rust, black),
    guestFromAbove(96, 330, 92, light.bright, black),
    guestFromAbove(180, 570, 34, light.pale, black),
    guestFromAbove(480, 590, 0, light.bright, black),
    guestFromAbove(700, 590, -24, ink.rust, black),
    guestFromAbove(880, 480, -62, light.pale, black),
    guestFromAbove(890, 200, -112, light.bright, black),
    guestFromAbove(640, 60, 196, light.pale, black),
  );
}

/** Seen from the roof: a man in the air over the pool. */
export const theLeap = drawTheLeap();

const key = path('M-7 6A7 7 0 0 1 7 6Q7 12 3 13V42H-3V13Q-7 12-7 6ZM3 28H10V33H3ZM3 37H8V42H3Z', light.bright);

/** The grass is empty, one sits in a towel, one has come with the keys. */
export const morningAfter = poster(
  'morning-after',
  mix(light.pale, light.accent, 0.34),
  disc(300, 250, 150, light.bright),
  hills([370, 382, 366, 378, 366, 370], mix(light.accent, light.deep, 0.25)),
  polygon(points('-10,420 970,380 970,650 -10,650'), mix(light.middle, light.dark, 0.1)),
  polygon(points('-10,540 606,468 376,650 -10,650'), light.accent),
  stroke('M60 590q30-16 60 0t60 0M250 560q30-16 60 0t60 0', light.pale, 6),
  polygon(points('-10,524 640,454 400,650 360,650 590,474 -10,546'), light.pale),
  polygon(points('690,560 740,560 960,640 860,650'), light.dark),
  figureAtHips(360, 474, 400, silhouette(light.dark, { build: 'man', facing: 'right', hair: 'shag' }), {
    lean: 22,
    nod: 20,
    armL: [40, 70],
    armR: [30, 68],
    legL: [86, 4],
    legR: [80, 10],
  }),
  path(
    'M374 358Q392 338 420 348Q446 362 452 418Q436 428 420 422L410 396L378 508Q344 512 308 494Q326 400 374 358Z',
    light.pale,
  ),
  path('M313 474Q346 490 384 486L381 496Q344 500 310 484Z', ink.rust),
  figure(706, 566, 400, silhouette(black, { build: 'man', facing: 'left', hair: 'mop', top: black, coat: 8 }), {
    lean: -3,
    nod: -4,
    armL: [-70, -84],
    armR: [8, 2],
    legL: [-3, 0],
    legR: [7, 3],
  }),
  place(
    528,
    272,
    stroke('M0 0a12 12 0 1 0 .1 0', light.bright, 5) + place(-4, 22, key, 1, 14) + place(5, 22, key, 1, -16),
  ),
  figure(
    592,
    462,
    140,
    silhouette(light.dark, { build: 'boy', facing: 'front', hair: 'mop', bag: light.dark }),
    standing,
  ),
  points('150,470 830,450 560,610')
    .map(([x, y]) => place(x, y, polygon(points('-10,-30 12,-30 8,0 -6,0'), ink.rust), 1, x % 100))
    .join(''),
);
