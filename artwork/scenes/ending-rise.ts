import { openDoor } from '../draw/building.ts';
import { poster } from '../draw/compose.ts';
import { body, figure, figureAtHips, silhouette, type Dress } from '../draw/figure.ts';
import { ink, roseDawn as light, mix } from '../draw/palette.ts';
import { lounging, standing } from '../draw/poses.ts';
import { dotFade, repeated } from '../draw/print.ts';
import { disc, element, path, place, points, polygon, rect } from '../draw/shape.ts';
import { hills, keyholeArch, palm, rays } from '../draw/sky.ts';
import { ticketOutline } from '../draw/thing.ts';
import { airliner, farBus } from '../draw/vehicle.ts';

const black = mix(light.dark, ink.ink, 0.5);

/** From inside the dark house: an open door, the wrong man in it, his shadow to the boy's feet. */
export const atTheDoor = poster(
  'at-the-door',
  black,
  rect(360, 60, 250, 440, light.pale),
  disc(540, 330, 96, light.accent),
  rect(360, 400, 250, 100, light.bright) + polygon(points('450,400 500,400 560,500 410,500'), light.pale),
  openDoor(610, 500, 110, 440, 50, light.deep) + disc(702, 304, 9, light.accent),
  rect(348, 48, 12, 452, light.deep) + rect(348, 48, 262, 12, light.deep),
  polygon(points('360,500 610,500 800,660 180,660'), light.bright),
  polygon(points('462,500 512,500 566,660 404,660'), black),
  figure(486, 504, 366, silhouette(black, { build: 'man', facing: 'front', hair: 'shag' }), lounging),
  figure(
    262,
    790,
    640,
    silhouette(mix(light.deep, light.dark, 0.55), {
      build: 'boy',
      facing: 'back',
      hair: 'mop',
      coat: 5,
      top: light.deep,
      skin: mix(light.bright, light.dark, 0.35),
    }),
    standing,
  ),
);

/** Two on chairs, a notebook between them, and everything bursts out. */
export const toBeginWithEverything = poster(
  'to-begin-with-everything',
  light.bright,
  rays(480, 430, 800, 13, light.pale, 0.12),
  disc(480, 430, 250, light.middle),
  disc(480, 430, 196, light.accent),
  disc(480, 430, 142, light.pale),
  rect(0, 560, 960, 90, light.dark),
  polygon(points('250,470 396,470 396,484 250,484'), black) +
    rect(258, 330, 14, 240, black) +
    rect(376, 480, 14, 90, black) +
    rect(262, 480, 14, 90, black),
  polygon(points('564,470 710,470 710,484 564,484'), black) +
    rect(688, 330, 14, 240, black) +
    rect(570, 480, 14, 90, black) +
    rect(684, 480, 14, 90, black),
  figureAtHips(316, 462, 380, silhouette(black, { build: 'man', facing: 'right', hair: 'shag' }), {
    lean: -4,
    nod: -10,
    armL: [66, 128, 120],
    armR: [14, 60],
    legL: [86, 6],
    legR: [82, -4],
  }),
  figureAtHips(650, 464, 350, silhouette(black, { build: 'boy', facing: 'left', hair: 'mop' }), {
    lean: -10,
    nod: 0,
    armL: [-30, -88],
    armR: [-16, -84],
    legL: [-86, -4],
    legR: [-82, 2],
  }),
  place(566, 430, polygon(points('-30,6 22,0 26,-10 -26,-5'), light.middle), 1.2),
);

function cover(x: number, y: number, paper: string, tone: string, figureTone: string, sun = tone): string {
  const four: readonly (readonly [number, Dress['hair'], number])[] = [
    [-44, 'short', 1],
    [46, 'mop', 1],
    [-16, 'curls', 1.04],
    [16, 'shag', 1.12],
  ];
  const people = four
    .map(([dx, hair, scale]) =>
      place(dx, 46, body(silhouette(figureTone, { build: 'man', facing: 'front', hair }), standing), scale * 1.02),
    )
    .join('');
  return place(
    x,
    y,
    rect(-90, -118, 180, 236, paper) +
      rect(-78, -104, 156, 34, tone) +
      rect(-78, -62, 156, 168, tone) +
      disc(0, 20, 64, sun) +
      people,
  );
}

/** A stand full of copies; one of them in full colour. */
export const theCover = poster(
  'the-cover',
  light.dark,
  repeated(
    'the-cover-p',
    cover(96, 146, mix(light.deep, light.bright, 0.3), light.deep, light.dark),
    [0, -20, 192, 280],
    [0, 0, 960, 530],
  ),
  [244, 524].map((y) => rect(0, y, 960, 26, black) + rect(0, y, 960, 7, light.middle)).join(''),
  place(494, 330, rect(-180, -236, 360, 472, black)),
  place(480, 316, cover(0, 0, light.pale, light.middle, black, light.accent), 2),
);

/** A ticket with a gate on it; below, the old bus goes its way. */
export const morocco = poster(
  'morocco',
  light.bright,
  disc(480, 660, 420, light.accent),
  dotFade('morocco-d', light.middle, [0, 0, 960, 220], 'down', 14),
  hills([560, 530, 560, 540, 568], light.middle),
  rect(0, 590, 960, 60, light.dark),
  place(128, 584, farBus(light.pale, light.middle, black), 1.5),
  place(
    134,
    176,
    element(
      'g',
      {},
      place(12, 14, path(ticketOutline(620, 280, 450), light.deep)),
      path(ticketOutline(620, 280, 450), light.pale),
      path(keyholeArch(120, 256, 126, 220), light.middle),
      disc(120, 118, 46, light.accent),
      rect(210, 46, 200, 16, light.bright),
      rect(210, 84, 150, 12, light.bright),
      rect(210, 112, 176, 12, light.bright),
      place(310, 196, airliner(light.deep, light.pale), 0.68, -10),
      rect(484, 46, 104, 12, light.bright),
      rect(484, 72, 80, 12, light.bright),
      [34, 62, 90, 118, 146, 174, 202, 230, 258].map((y) => disc(450, y - 6, 4, light.middle)).join(''),
      disc(536, 200, 46, light.accent),
      palm(528, 246, 84, light.deep),
    ),
    1.14,
    -9,
  ),
);
