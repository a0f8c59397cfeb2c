import { emblemInk as cream, emblem } from '../draw/emblem.ts';
import { corners, disc, path, pathWithHoles, place, points, rect, stroke } from '../draw/shape.ts';

/** A circle as path data, to be cut as a hole. */
function hole(x: number, y: number, r: number): string {
  return `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(r * 2)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-r * 2)} 0Z`;
}

/** Electric guitar. */
export const russell = emblem(
  'russell-hammond',
  place(
    48,
    48,
    pathWithHoles(
      'M-5-6H5V4Q13-2 17 4Q19 10 15 16Q15 20 19 26Q24 38 13 43Q0 47-13 43Q-24 38-19 26Q-15 20-15 14Q-18 4-13 0Q-8-1-5 6Z' +
        'M-8 14H8V19H-8ZM-8 24H8V29H-8ZM-7 34H7V38H-7Z',
      cream,
    ) +
      rect(-3.6, -40, 7.2, 38, cream) +
      path('M-6-38L-8-50Q0-56 8-50L6-38Z', cream),
    1,
    42,
  ),
);

/** Microphone. */
export const jeff = emblem(
  'jeff-bebe',
  place(
    50,
    44,
    pathWithHoles(
      `${hole(0, -20, 19)}M-12-22H12V-18H-12ZM-2-32H2V-26H-2ZM-2-14H2V-8H-2ZM-11-30H-6V-26H-11ZM6-30H11V-26H6ZM-11-14H-6V-10H-11ZM6-14H11V-10H6Z`,
      cream,
    ) +
      rect(-15, 1.5, 30, 7, cream, 3) +
      path('M-12 12H12L7 50Q0 54-7 50Z', cream),
    1,
    38,
  ),
  stroke('M26 82Q40 94 56 84T84 82', cream, 5),
);

/** Headstock of a bass with its four keys. */
export const larry = emblem(
  'larry-fellows',
  place(
    50,
    50,
    pathWithHoles(
      `M-8 44V18L-15 8Q-20-24-10-40Q0-50 13-42Q20-36 12-30Q8-26 10-18L14 4L8 18V44Z${hole(-7, 2, 3.6)}${hole(-7, -10, 3.6)}${hole(-5, -22, 3.6)}${hole(0, -33, 3.6)}M-5 24H5V27H-5ZM-5 34H5V37H-5Z`,
      cream,
    ) +
      points('-19,4 -21,-9 -20,-22 -15,-36')
        .map(([x, y]) => place(x, y, rect(-2, -2, 8, 4, cream) + rect(-13, -5, 12, 10, cream, 4)))
        .join(''),
    0.98,
    14,
  ),
);

/** Snare and two sticks. */
export const ed = emblem(
  'ed-vallencourt',
  pathWithHoles(
    `M12 50Q12 40 48 40T84 50V78Q84 88 48 88T12 78ZM20 50Q22 46 48 46T76 50Q74 54 48 54T20 50ZM20 62L27 76L34 64.500Q27 64 20 62ZM41 65L48 79L55 65ZM62 64.500L69 76L76 62Q69 64 62 64.500Z`,
    cream,
  ),
  place(50, 30, rect(-33, -3.4, 56, 6.8, cream, 3) + disc(25, 0, 6, cream), 1, 26),
  place(46, 30, rect(-23, -3.4, 56, 6.8, cream, 3) + disc(-25, 0, 6, cream), 1, -26),
);

/** A bunch of keys. */
export const dick = emblem(
  'dick-roswell',
  stroke('M48 8a17 17 0 1 1-.1 0', cream, 6),
  place(
    34,
    40,
    pathWithHoles(`${hole(0, 8, 12)}${hole(0, 5, 4.5)}M-4 18H4V48H-4ZM4 34H12V40H4ZM4 43H10V48H4Z`, cream),
    1,
    24,
  ),
  place(
    63,
    40,
    pathWithHoles(`${hole(0, 8, 12)}${hole(0, 5, 4.5)}M-4 18H4V50H-4ZM4 32H13V38H4ZM4 42H10V47H4Z`, cream),
    1,
    -22,
  ),
);

/** Notebook and pencil. */
export const william = emblem(
  'william-miller',
  pathWithHoles(
    `M18 10H58Q64 10 64 16V80Q64 86 58 86H18Q12 86 12 80V16Q12 10 18 10Z${[20, 33, 46, 59, 72].map((y) => hole(20, y, 3.4)).join('')}M30 26H56V31H30ZM30 40H56V45H30ZM30 54H48V59H30Z`,
    cream,
  ),
  path(`${corners(points('71,22 85,22 85,70 71,70'))}M71 18V14Q71 9 76 9H80Q85 9 85 14V18ZM71 73H85L78 89Z`, cream),
);
