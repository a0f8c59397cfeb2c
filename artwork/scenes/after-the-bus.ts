import { litWindows, skyline } from '../draw/building.ts';
import { roundGlasses } from '../draw/bust.ts';
import { poster, type Poster } from '../draw/compose.ts';
import { body, figure, silhouette } from '../draw/figure.ts';
import { ink, violetDusk as light, mix } from '../draw/palette.ts';
import { turning } from '../draw/poses.ts';
import { dotFade, misprint } from '../draw/print.ts';
import { disc, element, oval, path, place, points, polygon, rect, stroke, triples } from '../draw/shape.ts';
import { hangingCloud, lightCone } from '../draw/sky.ts';
import { card, cup, microphoneStand, suit } from '../draw/thing.ts';
import { smallPlane } from '../draw/vehicle.ts';

const black = mix(light.dark, ink.ink, 0.5);

/** A huge bare floor, cups and streamers, one who turns. */
export const arenaDance = poster(
  'arena-dance',
  light.dark,
  [520, 470, 420, 370]
    .map((r, index) =>
      oval(
        480,
        250,
        r * 1.3,
        r * 0.62,
        [light.deep, light.dark, mix(light.deep, light.middle, 0.35), light.dark][index] ?? light.deep,
      ),
    )
    .join(''),
  oval(480, 440, 620, 270, light.middle),
  place(262, 262, microphoneStand(light.bright, light.bright), 0.42),
  lightCone(500, -20, 486, 240, 760, light.pale, 0.2),
  oval(500, 486, 260, 92, light.bright),
  stroke('M150 560C260 470 340 600 430 560S560 470 700 560S820 520 850 470', light.accent, 9),
  stroke('M230 420C300 390 320 450 390 430M640 600C700 570 730 620 790 590', light.pale, 7),
  triples(
    '176,470,20 300,530,-40 250,600,70 650,440,100 760,500,-25 860,400,60 120,400,-70 590,596,40 720,400,10 420,610,-80',
  )
    .map(([x, y, turn]) => place(x, y, cup(light.pale, light.accent, black), 0.34, turn))
    .join(''),
  polygon(points('496,536 512,536 700,596 640,606'), light.deep),
  figure(
    500,
    540,
    330,
    silhouette(black, {
      build: 'woman',
      facing: 'front',
      hair: 'curls',
      coat: 23,
      top: light.deep,
      trim: light.pale,
      skin: mix(light.accent, light.pale, 0.35),
      legs: black,
      shoes: black,
    }),
    turning,
  ),
);

function drawPennyInNewYork(): Poster {
  const half = place(
    0,
    -2,
    body(
      {
        build: 'woman',
        facing: 'front',
        hair: 'curls',
        skin: light.pale,
        hairColour: light.accent,
        top: light.deep,
        legs: light.deep,
        trim: light.bright,
      },
      { nod: 6, armL: [-28, 60], armR: [30, -58], legL: [0, 0], legR: [0, 0] },
    ),
    2.6,
  );
  const clipped = element(
    'svg',
    { x: -92, y: -134, width: 184, height: 132, viewBox: '-92 -134 184 132' },
    half + roundGlasses(0, -107, 7.4, black),
  );
  const court =
    card(light.pale, black) +
    rect(-78, -124, 156, 248, 'none') +
    clipped +
    place(0, 0, clipped, 1, 180) +
    rect(-92, -3, 184, 6, light.accent) +
    suit('heart', -74, -112, 1.1, light.accent) +
    place(0, 0, suit('heart', -74, -112, 1.1, light.accent), 1, 180);
  const back = (tone: string): string =>
    card(light.bright, black) +
    rect(-78, -123, 156, 246, tone, 8) +
    [-80, -40, 0, 40, 80]
      .map((y) => [-40, 0, 40].map((x) => suit('diamond', x, y, 0.8, light.bright)).join(''))
      .join('');
  return poster(
    'penny-in-new-york',
    light.middle,
    disc(760, 150, 84, light.pale),
    skyline(
      triples('0,110,300 100,90,420 180,80,340 250,380,150 620,80,300 690,110,450 790,70,360 850,120,280'),
      660,
      light.deep,
    ),
    litWindows(112, 260, 4, 14, 18, 24, 4, light.bright) +
      litWindows(704, 230, 5, 15, 18, 24, 5, light.bright) +
      litWindows(866, 400, 5, 9, 18, 24, 4, light.accent),
    place(
      480,
      700,
      [-34, -17, 17, 34]
        .map((turn) => place(0, 0, place(0, -320, back(turn < 0 ? light.deep : light.dark), 1.1), 1, turn))
        .join(''),
    ),
    place(486, 318, rect(-110, -160, 220, 320, black, 18), 1.4, 3),
    place(480, 310, court, 1.52, 3),
  );
}

/** A court card of a girl in a coat, played away before the towers. */
export const pennyInNewYork = drawPennyInNewYork();

/** A toy of a plane under a mountain of storm. */
export const thePlane = poster(
  'the-plane',
  light.deep,
  dotFade('the-plane-d', light.dark, [0, 300, 960, 340], 'up', 13),
  hangingCloud(240, points('60,150 250,100 430,130 640,110 820,150 940,120'), light.dark),
  hangingCloud(130, points('20,120 190,90 360,120 560,80 720,110 920,130'), light.middle),
  hangingCloud(30, points('60,110 226,90 400,112 580,96 764,120 940,100'), light.bright),
  path('M640 250L570 390L624 366L540 600L716 322L650 326L706 250Z', light.pale),
  place(-64, 6, path('M250 206L212 300L244 298L206 410L288 270L256 272L288 206Z', light.accent)),
  element('path', {
    d: 'M110 470l-30 90M200 520l-24 72M330 540l-30 90M440 500l-30 90M760 500l-30 90M860 430l-30 90M700 560l-26 78M900 560l-26 78M60 330l-24 72M420 360l-22 66',
    stroke: light.bright,
    'stroke-width': 5,
  }),
  place(
    392,
    424,
    misprint((colour) => smallPlane(colour, light.dark), light.pale, light.accent, -3, 5),
    1.6,
    16,
  ),
);
