import { ranchHouse, windowPane } from '../draw/building.ts';
import { poster, type Poster } from '../draw/compose.ts';
import { body, figure, silhouette, type Dress } from '../draw/figure.ts';
import { ink, night as light, mix } from '../draw/palette.ts';
import { standing, walking, waving } from '../draw/poses.ts';
import { dotFade } from '../draw/print.ts';
import { disc, oval, path, place, points, polygon, rect, stroke } from '../draw/shape.ts';
import { hills, roadAway, stars, streetLamp } from '../draw/sky.ts';
import { guitar, record, shirtOutline } from '../draw/thing.ts';

const black = mix(light.dark, ink.ink, 0.55);

function drawTShirtQuarrel(): Poster {
  const faint = [mix(light.pale, ink.rust, 0.22), mix(light.pale, mix(ink.rust, ink.plum, 0.5), 0.46)] as const;
  const blurred = (x: number, y: number, hair: Dress['hair'], nod: number): string =>
    faint
      .map((tone, index) =>
        place(
          x - 12 + index * 12,
          y - index * 3,
          body(silhouette(tone, { build: 'man', facing: 'front', hair }), { ...standing, nod }),
          2.15,
        ),
      )
      .join('');
  return poster(
    't-shirt-quarrel',
    mix(ink.rust, ink.plum, 0.28),
    dotFade('t-shirt-quarrel-d', mix(ink.rust, ink.ink, 0.4), [0, 320, 960, 320], 'up', 14),
    place(494, 64, path(shirtOutline(), mix(ink.rust, ink.ink, 0.72)), 1.42),
    place(
      480,
      50,
      path(shirtOutline(), light.pale) + stroke('M-62-6Q-40 34 0 34Q40 34 62-6', mix(ink.rust, ink.plum, 0.28), 9),
      1.42,
    ),
    place(
      482,
      340,
      place(
        -480,
        -340,
        [
          disc(490, 330, 112, light.bright),
          blurred(412, 420, 'short', 6) + blurred(572, 420, 'mop', -6) + blurred(446, 388, 'curls', 0),
          place(
            494,
            386,
            body(silhouette(black, { build: 'man', facing: 'front', hair: 'shag' }), {
              lean: -3,
              nod: 6,
              armL: [-48, 40, 60],
              armR: [52, -58, -70],
              legL: [-14, -8],
              legR: [16, 8],
            }),
            2.7,
          ),
          place(500, 374, guitar(mix(ink.rust, ink.plum, 0.12), light.pale, black), 0.86, -62),
        ].join(''),
      ),
      1.2,
    ),
  );
}

/** A shirt on which one man is sharp and three are only a screen of dots. */
export const tShirtQuarrel = drawTShirtQuarrel();

/** Two walkers, a long straight street, lamp after lamp. */
export const walkingOut = poster(
  'walking-out',
  light.deep,
  disc(480, 300, 236, light.middle),
  disc(480, 300, 168, mix(light.middle, light.pale, 0.6)),
  stars(points('120,80 260,150 350,50 640,70 730,170 860,90 190,230 820,250'), 8, light.pale),
  hills([330, 318, 326, 322, 316, 330], light.dark),
  roadAway(480, 322, 480, 1040, mix(light.middle, light.dark, 0.25), light.bright),
  [
    [150, 500, 400, 76],
    [286, 410, 214, 40],
    [356, 366, 118, 22],
  ]
    .map(
      ([x = 0, y = 0, h = 0, arm = 0]) =>
        oval(x + arm, y + h * 0.05, arm * 2, arm * 0.42, light.bright) +
        oval(960 - x - arm, y + h * 0.05, arm * 2, arm * 0.42, light.bright) +
        streetLamp(x, y, h, arm, black, light.pale) +
        streetLamp(960 - x, y, h, -arm, black, light.pale),
    )
    .join(''),
  polygon(points('380,596 448,596 390,660 270,660'), black),
  polygon(points('530,604 580,604 650,660 560,660'), black),
  figure(408, 606, 400, silhouette(black, { build: 'man', facing: 'back', hair: 'shag', top: black }), walking),
  figure(560, 612, 320, silhouette(black, { build: 'boy', facing: 'back', hair: 'mop', bag: light.bright, coat: 5 }), {
    ...walking,
    nod: -8,
  }),
);

/** A record rises like a moon over an ordinary house with every window lit. */
export const topekaWelcome = poster(
  'topeka-welcome',
  light.deep,
  stars(points('110,70 190,190 80,300 860,90 800,230 890,320'), 8, light.pale),
  record(486, 262, 246, light.middle, light.deep, light.bright, 7),
  record(480, 256, 246, black, mix(light.middle, light.dark, 0.3), light.bright, 7),
  ranchHouse(170, 540, 620, 118, 82, light.middle, light.dark),
  windowPane(218, 450, 96, 56, light.bright, light.dark, 3, 1),
  windowPane(356, 450, 68, 56, light.bright, light.dark),
  windowPane(624, 450, 120, 56, light.bright, light.dark, 3, 1),
  rect(494, 440, 62, 100, light.pale),
  place(266, 506, body(silhouette(light.dark, { build: 'woman', facing: 'left', hair: 'long' }), standing), 0.9) +
    place(686, 508, body(silhouette(light.dark, { build: 'man', facing: 'front', hair: 'shag' }), waving), 0.86),
  rect(172, 506, 322, 34, light.middle) + rect(556, 506, 232, 34, light.middle),
  rect(0, 538, 960, 110, mix(light.accent, light.dark, 0.62)),
  polygon(points('494,538 556,538 820,650 250,650'), light.bright),
  figure(424, 634, 196, silhouette(black, { build: 'man', facing: 'back', hair: 'shag' }), walking),
  figure(592, 636, 160, silhouette(black, { build: 'boy', facing: 'back', hair: 'mop', coat: 4 }), standing),
  figure(525, 541, 84, silhouette(light.dark, { build: 'man', facing: 'front', hair: 'mop' }), waving),
);
