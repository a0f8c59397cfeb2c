import { bustFromBehind } from '../draw/bust.ts';
import { poster, type Poster } from '../draw/compose.ts';
import { taper } from '../draw/limb.ts';
import { ink, night as light, mix } from '../draw/palette.ts';
import { dotFade, misprint } from '../draw/print.ts';
import {
  curve,
  disc,
  element,
  path,
  place,
  points,
  polygon,
  rect,
  stroke,
  triples,
  type Point,
} from '../draw/shape.ts';
import { cup } from '../draw/thing.ts';

const black = mix(light.dark, ink.ink, 0.55);
const snake = 'M640 424C716 400 720 316 630 310S500 372 410 344S310 246 400 206S540 196 590 184';

/** A tank of teal light in a dark room, a snake in it, two who look. */
export const realTopekaPeople = poster(
  'real-topeka-people',
  light.dark,
  dotFade('real-topeka-people-d', light.deep, [0, 0, 960, 420], 'down', 14),
  rect(196, 96, 568, 380, black, 14),
  rect(216, 128, 528, 330, light.accent),
  polygon(points('216,128 744,128 664,236 296,236'), mix(light.accent, light.pale, 0.45)),
  path('M216 420Q300 392 400 412T600 404T744 414V458H216Z', mix(light.accent, light.dark, 0.62)),
  stroke(
    'M300 420C360 330 400 280 560 250C640 236 690 200 712 156M560 250C590 220 590 190 584 164',
    mix(light.accent, light.dark, 0.62),
    18,
  ),
  stroke(snake, light.dark, 34),
  stroke(snake, light.bright, 26),
  element('path', {
    d: snake,
    fill: 'none',
    stroke: light.dark,
    'stroke-width': 10,
    'stroke-dasharray': '10 16',
    'stroke-linecap': 'round',
  }),
  place(
    -20,
    -2,
    path('M590 170Q634 156 660 172Q670 184 660 194Q632 208 594 202Z', light.bright) +
      disc(638, 176, 5, light.dark) +
      stroke('M664 184L684 182L692 175M684 182L694 187', ink.rust, 4),
  ),
  misprint(
    (colour) => place(290, 520, bustFromBehind('shag', colour, colour), 1.7),
    black,
    mix(light.accent, light.pale, 0.1),
    3,
    -9,
  ),
  misprint(
    (colour) => place(672, 560, bustFromBehind('short', colour, colour), 1.45),
    black,
    mix(light.accent, light.pale, 0.1),
    -3,
    -8,
  ),
);

function wobble(x: number, y: number, radius: number, colour: string): string {
  const points = Array.from({ length: 14 }, (_, index): Point => {
    const angle = (index / 14) * Math.PI * 2;
    const r = radius * (1 + (index % 2 === 0 ? 0.085 : -0.085));
    return [x + Math.cos(angle + radius / 300) * r * 1.12, y + Math.sin(angle + radius / 300) * r];
  });
  return path(curve(points), colour);
}

function drawSpikedBeer(): Poster {
  const rings = [600, 510, 424, 344, 268, 196, 130].map((radius, index) =>
    wobble(
      480,
      262,
      radius,
      [light.deep, light.accent, light.dark, mix(ink.rust, ink.violet, 0.25), light.deep, light.bright, light.dark][
        index
      ] ?? light.deep,
    ),
  );
  const outlined = (d: string): string => element('path', { d, fill: light.pale, stroke: black, 'stroke-width': 3 });
  const fingers: readonly (readonly [Point, Point])[] = [
    [
      [58, -66],
      [8, -58],
    ],
    [
      [60, -43],
      [6, -35],
    ],
    [
      [57, -20],
      [8, -12],
    ],
    [
      [52, 2],
      [12, 8],
    ],
  ];
  const palm = path('M-52-46Q-62-10-50 26Q-40 52-34 72V140H44V70Q64 40 66 0Q70-40 66-74L40-80Z', light.pale);
  const sleeve = polygon(points('-44,92 54,88 74,300 -66,300'), black);
  const held = place(0, 18, cup(ink.rust, light.pale, light.bright), 1.5);
  const grip =
    fingers.map(([from, to]) => outlined(taper(from, 13, to, 11))).join('') +
    outlined(taper([-50, -2], 15, [-14, -54], 11)) +
    path(taper([-52, 2], 14, [-44, 34], 18), light.pale);
  return poster(
    'spiked-beer',
    light.dark,
    ...rings,
    place(486, 470, palm + sleeve + held + grip, 1.7, 13),
    triples('610,150,13 540,110,9 640,220,8 582,76,6 500,160,6')
      .map(([x, y, r]) => disc(x, y, r, light.pale))
      .join(''),
  );
}

/** A paper cup held up; the evening tips and rings out of it. */
export const spikedBeer = drawSpikedBeer();
