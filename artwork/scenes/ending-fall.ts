import { poster } from '../draw/compose.ts';
import { figure, figureAtHips, silhouette } from '../draw/figure.ts';
import { ink, roseDawn as light, mix } from '../draw/palette.ts';
import { crouchedRight } from '../draw/poses.ts';
import { dotFade, misprint } from '../draw/print.ts';
import { disc, place, points, polygon, rect, stroke } from '../draw/shape.ts';
import { hills, stars } from '../draw/sky.ts';
import { along, coil, receiver, telephone } from '../draw/telephone.ts';
import { suitcase, typewriter } from '../draw/thing.ts';
import { airliner } from '../draw/vehicle.ts';

const black = mix(light.dark, ink.ink, 0.5);

/** Two lit rooms far apart in the dark, one cord between them. */
export const uncool = poster(
  'uncool',
  black,
  rect(0, 0, 960, 640, black),
  dotFade('uncool-d', light.deep, [0, 380, 960, 260], 'up', 14),
  stars(points('360,90 160,140 270,210 440,200 840,420 700,470 900,90'), 8, light.bright),
  stroke(
    coil(
      along(
        [
          [318, 470],
          [620, 700],
          [330, 130],
          [650, 214],
        ],
        80,
      ),
      10,
      9,
    ),
    light.bright,
    5,
  ),
  rect(112, 312, 236, 248, light.deep) + rect(124, 324, 212, 224, light.middle),
  rect(612, 72, 236, 248, light.deep) + rect(624, 84, 212, 224, light.accent),
  figureAtHips(196, 510, 270, silhouette(black, { build: 'boy', facing: 'right', hair: 'mop' }), {
    ...crouchedRight,
    armL: [40, 64],
    armR: [46, 184, 186],
    nod: 12,
  }),
  rect(124, 536, 212, 12, black) +
    place(300, 536, typewriter(black, light.middle, light.pale), 0.3) +
    place(160, 536, telephone(black, light.middle, black), 0.26),
  polygon(points('786,112 816,112 832,160 770,160'), light.pale) + rect(798, 160, 6, 150, black),
  figureAtHips(748, 234, 240, silhouette(black, { build: 'man', facing: 'left', hair: 'mop' }), {
    lean: -6,
    nod: 6,
    armL: [-40, -188, -184],
    armR: [-30, -60],
    legL: [-86, -4],
    legR: [-80, -8],
  }),
  rect(720, 232, 62, 76, black, 6) +
    rect(766, 186, 18, 122, black, 8) +
    rect(624, 296, 212, 12, black) +
    place(660, 296, telephone(black, light.accent, black), 0.28),
);

/** A page as big as a wall, nearly every line struck out; its writer stands before it. */
export const theDenial = poster(
  'the-denial',
  light.bright,
  polygon(points('202,-20 806,-20 806,560 202,560'), mix(light.bright, light.dark, 0.5)),
  rect(178, -20, 604, 560, light.pale),
  [56, 112, 168, 224, 280, 336, 392, 448]
    .map((y, index) =>
      rect(236, y, [488, 470, 488, 430, 488, 476, 488, 260][index] ?? 480, 20, mix(light.pale, light.dark, 0.62)),
    )
    .join(''),
  [56, 112, 168, 224, 336, 392, 448]
    .map((y, index) =>
      stroke(
        `M${String(214 + (index % 3) * 6)} ${String(y + 18)}Q480 ${String(y - 10)} ${String([752, 738, 748, 700, 744, 750, 520][index] ?? 740)} ${String(y + 6)}`,
        ink.rust,
        12,
      ),
    )
    .join(''),
  rect(0, 540, 960, 110, light.deep),
  polygon(points('572,596 620,596 820,660 680,660'), black),
  place(
    756,
    300,
    place(
      0,
      0,
      rect(-22, -210, 44, 360, ink.rust) +
        rect(-7, -210, 14, 360, mix(ink.rust, ink.ink, 0.3)) +
        polygon(points('-22,150 22,150 0,214'), light.accent) +
        polygon(points('-8,192 8,192 0,216'), black) +
        rect(-22, -246, 44, 40, light.deep, 8),
      1,
      24,
    ),
  ),
  figure(590, 604, 250, silhouette(black, { build: 'boy', facing: 'back', hair: 'mop', bag: light.middle, coat: 5 }), {
    lean: 0,
    nod: 0,
    armL: [-8, -2],
    armR: [8, 2],
    legL: [-3, -1],
    legR: [4, 1],
  }),
);

/** A window on the field, a plane going up, one who sits and one who stops. */
export const theWayHome = poster(
  'the-way-home',
  light.deep,
  rect(0, 40, 960, 440, light.pale),
  disc(330, 430, 190, light.accent),
  hills([414, 404, 416, 408, 416], light.bright),
  rect(0, 450, 960, 40, light.middle),
  place(
    410,
    146,
    misprint((colour) => airliner(colour, light.pale), light.deep, light.bright, -6, 6),
    1.3,
    -17,
  ),
  [232, 480, 728].map((x) => rect(x - 8, 40, 16, 450, light.deep)).join(''),
  rect(0, 250, 960, 8, light.deep),
  rect(0, 480, 960, 170, light.deep) + polygon(points('110,490 390,490 250,650 -80,650'), light.middle),
  rect(196, 468, 330, 16, black, 8) +
    [220, 330, 440].map((x) => rect(x, 392, 86, 66, black, 12)).join('') +
    rect(236, 480, 12, 100, black) +
    rect(474, 480, 12, 100, black),
  suitcase(180, 582, 100, light.accent, black),
  figureAtHips(372, 462, 330, silhouette(black, { build: 'boy', facing: 'right', hair: 'mop', top: black }), {
    lean: 26,
    nod: 26,
    armL: [30, 60],
    armR: [22, 64],
    legL: [84, 4],
    legR: [78, 10],
  }),
  figure(
    640,
    594,
    400,
    silhouette(black, {
      build: 'woman',
      facing: 'left',
      hair: 'cap',
      top: ink.rust,
      legs: black,
      skin: mix(ink.sand, ink.rust, 0.35),
      coat: 15,
      skirt: true,
      shoes: black,
    }),
    { lean: -3, nod: -6, armL: [-56, -76], armR: [14, 4], legL: [-12, -4], legR: [8, 22] },
  ),
  suitcase(626, 500, 80, black, light.bright),
);

/** A cord runs from the receiver and draws the outline of a house. */
export const theWrongAddress = poster(
  'the-wrong-address',
  light.bright,
  disc(640, 330, 236, light.pale),
  dotFade('the-wrong-address-d', light.middle, [0, 470, 960, 170], 'up', 13),
  stroke(
    'M214 420C200 560 330 560 400 520Q440 500 520 500V320L490 338L640 200L690 246V206H724V276L790 338L760 320V500H900',
    light.dark,
    13,
  ),
  rect(590, 360, 100, 86, light.accent) + rect(636, 360, 8, 86, light.dark) + rect(590, 399, 100, 8, light.dark),
  stroke(coil(points('214,412 208,470 232,520 284,544 350,540 400,520'), 12, 13), light.dark, 6),
  place(
    256,
    250,
    misprint((colour) => receiver(colour), light.dark, light.middle, -5, 7),
    1.75,
    -68,
  ),
);
