import { openDoor } from '../draw/building.ts';
import { poster } from '../draw/compose.ts';
import { figure, figureAtHips, silhouette } from '../draw/figure.ts';
import { dusk as light, mix } from '../draw/palette.ts';
import { crouchedRight, lounging } from '../draw/poses.ts';
import { dotFade } from '../draw/print.ts';
import { path, pathWithHoles, place, points, polygon, rect, stroke } from '../draw/shape.ts';
import { barredSun, keyholeArch, palm, stars, wallLamp } from '../draw/sky.ts';
import { along, coil, receiver, wallTelephone } from '../draw/telephone.ts';
import { guitar } from '../draw/thing.ts';

const boy = silhouette(light.dark, { build: 'boy', facing: 'back', hair: 'mop', bag: light.middle });

/** A steel door ajar in a blind wall; its light finds the boy outside. */
export const stageDoor = poster(
  'stage-door',
  light.deep,
  dotFade('stage-door-d', mix(light.deep, light.dark, 0.55), [0, 0, 960, 360], 'down', 14),
  rect(0, 500, 960, 140, mix(light.deep, light.dark, 0.62)),
  polygon(points('560,500 700,500 610,650 60,650'), light.bright),
  rect(548, 132, 164, 368, light.dark),
  rect(560, 144, 140, 356, light.pale),
  openDoor(700, 500, 94, 356, 32, mix(light.deep, light.dark, 0.7)),
  rect(776, 318, 10, 44, light.bright, 5),
  place(630, 62, wallLamp(light.dark, light.pale)),
  figure(624, 498, 262, silhouette(light.middle, { build: 'man', facing: 'front', hair: 'shag' }), {
    ...lounging,
    armR: [16, 10],
  }),
  place(676, 452, guitar(light.deep, light.middle, light.dark), 0.82, 6),
  polygon(points('290,606 350,616 250,660 110,660'), light.dark),
  figure(
    322,
    614,
    350,
    { ...boy, coat: 5 },
    { lean: 2, nod: 6, armL: [-10, -2], armR: [22, -18], legL: [-3, -2], legR: [5, 1] },
  ),
);

/** The dream of Morocco opens like a gate before two people. */
export const itsAllHappening = poster(
  'its-all-happening',
  light.dark,
  stars(points('130,90 196,210 90,330 250,60 770,80 850,190 756,250 880,350 160,450'), 9, light.bright),
  path(keyholeArch(480, 596, 400, 566), light.bright),
  barredSun(480, 268, 128, light.pale, light.bright, 5),
  path('M290 470Q380 420 480 446T670 424V594H290Z', light.middle),
  palm(612, 516, 150, light.deep),
  path('M290 534Q400 502 520 530T670 514V594H290Z', light.deep),
  pathWithHoles(keyholeArch(480, 596, 412, 572) + keyholeArch(480, 597, 372, 533), light.deep),
  rect(0, 584, 960, 60, light.deep),
  figure(
    410,
    598,
    268,
    silhouette(light.dark, { build: 'woman', facing: 'back', hair: 'curls', coat: 20, trim: light.pale, skirt: true }),
    { lean: -1, nod: -4, armL: [-14, -4], armR: [112, 140, 150], legL: [-3, -2], legR: [4, 1] },
  ),
  figure(
    534,
    600,
    248,
    { ...boy, bag: light.bright, coat: 5 },
    { nod: -6, armL: [-12, -4], armR: [10, 2], legL: [-3, -2], legR: [4, 1] },
  ),
);

/** A boy on the floor, and a cord that leads out of the house. */
export const rollingStoneCalls = poster(
  'rolling-stone-calls',
  light.bright,
  polygon(points('96,0 470,0 760,520 386,520'), light.pale),
  rect(0, 516, 960, 124, light.deep),
  rect(0, 508, 960, 12, light.dark),
  place(196, 236, wallTelephone(light.dark, light.middle, light.pale)),
  stroke(
    coil(
      along(
        [
          [150, 352],
          [120, 640],
          [560, 640],
          [662, 412],
        ],
        60,
      ),
      13,
      11,
    ),
    light.dark,
    6,
  ),
  figureAtHips(
    640,
    532,
    430,
    silhouette(light.dark, { build: 'boy', facing: 'right', hair: 'mop', top: light.accent, skin: light.dark }),
    { ...crouchedRight, lean: -4, nod: 6, armL: [40, 64], armR: [46, 178, 186] },
  ),
  place(680, 374, receiver(light.middle), 0.36, -98),
  polygon(points('712,470 790,446 798,462 722,488'), light.pale),
);
