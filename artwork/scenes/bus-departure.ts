import { bustInProfile } from '../draw/bust.ts';
import { poster, type Poster } from '../draw/compose.ts';
import { cheering } from '../draw/crowd.ts';
import { figureAtHips, silhouette } from '../draw/figure.ts';
import { head } from '../draw/head.ts';
import { ink, lateAmber as light, mix } from '../draw/palette.ts';
import { dotFade } from '../draw/print.ts';
import { disc, element, oval, path, place, points, polygon, rect, stroke, triples } from '../draw/shape.ts';
import { farBus } from '../draw/vehicle.ts';

const black = mix(light.dark, ink.ink, 0.4);

function watcher(x: number, hair: 'shag' | 'mop' | 'curls', scale = 0.5): string {
  const tone = light.deep;
  return place(x, 84, bustInProfile(hair, 'shut', tone, tone, tone), scale, 0, -scale);
}

/** The door of the bus: one in a towel climbs in, the others look down from the windows. */
export const boardingTheBus = poster(
  'boarding-the-bus',
  light.pale,
  rect(0, 0, 960, 548, light.middle),
  rect(0, 0, 960, 26, black),
  [-90, 150, 390]
    .map((x, index) =>
      element(
        'svg',
        { x, y: 62, width: 214, height: 190, viewBox: `${String(x)} 62 214 190` },
        rect(x, 62, 214, 190, light.bright, 26),
        watcher(x + 160, (['mop', 'curls', 'shag'] as const)[index] ?? 'mop'),
      ),
    )
    .join(''),
  rect(0, 292, 620, 30, light.pale),
  rect(0, 336, 620, 12, light.deep) + rect(0, 358, 620, 12, light.deep) + rect(0, 380, 620, 12, light.deep),
  path('M640 60Q640 44 656 44H812Q828 44 828 60V560H640Z', black),
  polygon(points('660,426 808,426 808,470 660,470'), mix(light.deep, light.dark, 0.3)),
  polygon(points('650,476 818,476 818,518 650,518'), light.deep),
  polygon(points('640,524 828,524 828,566 640,566'), light.middle),
  rect(664, 64, 140, 360, light.bright, 8),
  polygon(points('828,44 918,30 918,588 828,560'), mix(light.deep, light.dark, 0.2)) +
    polygon(points('842,78 902,70 902,330 842,324'), light.bright),
  rect(-10, 548, 980, 100, light.pale),
  disc(250, 548, 128, black) + disc(250, 552, 92, light.deep) + disc(250, 552, 34, light.pale),
  rect(-10, 592, 980, 60, light.deep),
  cheering(triples('96,720,330 252,744,330 424,716,320'), mix(light.accent, light.dark, 0.3)),
  figureAtHips(690, 372, 430, silhouette(black, { build: 'man', facing: 'right', hair: 'shag' }), {
    lean: 9,
    nod: 16,
    armL: [40, 74],
    armR: [24, 60],
    legL: [66, -4],
    legR: [-4, -10],
  }),
  path(
    'M690 236Q706 222 726 232Q746 244 750 300Q736 308 722 304Q716 280 712 268L708 396Q680 408 650 396Q654 290 690 236Z',
    light.pale,
  ),
  path(
    'M651 372Q680 384 709 372L709 382Q680 394 650 382ZM652 352Q680 364 709 352L709 358Q680 370 651 358Z',
    light.middle,
  ),
);

function drawSilenceOnTheBus(): Poster {
  const row = (depth: number): string => {
    const s = 1 / depth;
    const y = 300 + 330 * s;
    const tone = mix(light.dark, light.deep, Math.min(0.85, (depth - 1) * 0.32));
    const seat = (x: number): string => place(480 + x * s, y, rect(-104, -190, 208, 400, tone, 44), s * 1.15);
    const heads: Readonly<Record<string, string>> = {
      '1':
        place(480 - 330 * s, y - 214 * s, head('back', 'mop', black, black), 9.5 * s) +
        place(480 + 330 * s, y - 214 * s, head('back', 'curls', black, black), 9 * s),
      '1.55': place(480 + 360 * s, y - 218 * s, head('left', 'shag', black, black), 9.5 * s),
      '2.3': place(480 - 330 * s, y - 214 * s, head('back', 'short', black, black), 10 * s),
      '3.4': place(480 + 270 * s, y - 224 * s, head('back', 'shag', black, black), 11 * s),
    };
    return (heads[String(depth)] ?? '') + seat(-330) + seat(330);
  };
  return poster(
    'silence-on-the-bus',
    light.deep,
    polygon(points('0,0 960,0 640,190 320,190'), mix(light.deep, light.dark, 0.4)),
    polygon(points('320,190 640,190 640,380 320,380'), light.dark),
    polygon(points('338,204 622,204 622,322 338,322'), light.pale),
    polygon(points('338,284 622,284 622,322 338,322'), light.bright) +
      polygon(points('476,284 484,284 540,322 420,322'), light.deep),
    [
      [0, 58, 96, 108],
      [112, 114, 192, 152],
      [204, 158, 258, 184],
      [268, 188, 308, 206],
    ]
      .map(([x1 = 0, t1 = 0, x2 = 0, t2 = 0]) => {
        const foot = (x: number): number => 470 - (x / 320) * 150;
        const pane = (m: (x: number) => number): string =>
          polygon(
            [
              [m(x1), t1],
              [m(x2), t2],
              [m(x2), foot(x2)],
              [m(x1), foot(x1)],
            ],
            light.bright,
          );
        return pane((x) => x) + pane((x) => 960 - x);
      })
      .join(''),
    polygon(points('440,380 520,380 720,650 240,650'), mix(light.deep, light.middle, 0.35)),
    ...[3.4, 2.3, 1.55, 1].map(row),
  );
}

/** The aisle from behind: one head far off in front, two here at the back. */
export const silenceOnTheBus = drawSilenceOnTheBus();

/** Farmland with furrows like the grooves of a record; the bus runs in one of them. */
export const theSongBegins = poster(
  'the-song-begins',
  light.pale,
  rect(0, 330, 960, 320, light.middle),
  ...[600, 520, 440, 364, 292, 224, 160].map((r, index) =>
    oval(480, 330, r * 1.36, r * 0.62, index % 2 === 0 ? light.deep : light.middle),
  ),
  rect(0, -10, 960, 340, light.pale),
  dotFade('the-song-begins-d', light.bright, [0, 190, 960, 140], 'up', 12),
  path('M262 330A218 218 0 0 1 698 330Z', light.middle) + path('M262 330A218 99 0 0 0 698 330Z', light.bright),
  stroke('M300 331A180 82 0 0 0 660 331M338 331A142 64 0 0 0 622 331', light.deep, 3, 'butt'),
  oval(480, 331, 26, 11, light.dark),
  place(572, 516, farBus(light.pale, light.dark, black), 2.4, -11),
);
