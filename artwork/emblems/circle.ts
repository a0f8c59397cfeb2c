import { emblemInk as cream, emblem } from '../draw/emblem.ts';
import { corners, disc, path, pathWithHoles, place, stroke, type Point } from '../draw/shape.ts';

/** Round sunglasses over a coat collar. */
export const penny = emblem(
  'penny-lane',
  stroke('M40 27Q48 20 56 27', cream, 5),
  stroke('M12 24L6 20M84 24L90 20', cream, 5),
  pathWithHoles('M8 30a17 17 0 1 0 34 0a17 17 0 1 0-34 0ZM14 29a11 11 0 0 1 11-11v5a6 6 0 0 0-6 6Z', cream),
  pathWithHoles('M54 30a17 17 0 1 0 34 0a17 17 0 1 0-34 0ZM60 29a11 11 0 0 1 11-11v5a6 6 0 0 0-6 6Z', cream),
  pathWithHoles(
    'M6 94Q6 68 33 55L48 80L63 55Q90 68 90 94ZM27 60L18 77L30 79L42 94H48L34 75L25 74L33 58ZM69 60L78 77L66 79L54 94H48L62 75L71 74L63 58Z',
    cream,
  ),
);

/** A cut gem. */
export const sapphire = emblem(
  'sapphire',
  path(
    'M24 16H38L30 34H8ZM43 16H53L62 34H34ZM58 16H72L88 34H66ZM8 39H30L43 78ZM35 39H61L48 84ZM66 39H88L53 78Z',
    cream,
  ),
);

/** A feather. */
export const polexia = emblem(
  'polexia-aphrodisia',
  place(
    48,
    48,
    pathWithHoles(
      'M0-44Q20-26 20-2L10 0L19 6Q18 14 14 20L6 18L11 25Q7 30 3 32V46H-3V32Q-20 22-20-2Q-20-26 0-44ZM-1.800-24V28H1.800V-24Z',
      cream,
    ),
    1,
    32,
  ),
);

function starPoints(outer: number, inner: number): Point[] {
  return Array.from({ length: 10 }, (_, index): Point => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const r = index % 2 === 0 ? outer : inner;
    return [Math.cos(angle) * r, Math.sin(angle) * r];
  });
}

/** A star in a star. */
export const estrella = emblem(
  'estrella-starr',
  place(
    48,
    52,
    pathWithHoles(corners(starPoints(46, 20)) + corners(starPoints(27, 11.5)), cream) +
      path(corners(starPoints(15, 6.5)), cream),
  ),
);

/** Mountains and a sun. */
export const beth = emblem(
  'beth-from-denver',
  disc(72, 24, 12, cream),
  path('M36 18L48 39L41 36L36 43L31 36L24 39ZM21.500 44L29 42L36 51L43 42L50.500 44L70 82H2Z', cream),
  path('M68 46L94 82H76L60 56Z', cream),
);

/** A rose. */
export const leslie = emblem(
  'leslie',
  pathWithHoles(
    'M48 6Q62 6 68 14Q80 18 78 32Q76 52 48 54Q20 52 18 32Q16 18 28 14Q34 6 48 6ZM30 22Q26 34 38 42Q34 30 44 24Q38 18 30 22ZM66 22Q58 16 50 22Q60 28 54 42Q70 36 66 22ZM42 34Q48 26 52 34Q54 44 47 46Q40 44 42 34Z',
    cream,
  ),
  stroke('M48 54V90', cream, 6),
  path('M45 80Q24 82 18 62Q40 60 45 80ZM51 76Q56 58 78 60Q74 80 51 76Z', cream),
);
