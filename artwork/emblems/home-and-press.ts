import { emblemInk as cream, emblem } from '../draw/emblem.ts';
import { disc, path, pathWithHoles, place, rect, stroke } from '../draw/shape.ts';

/** Typewriter with a sheet in it. */
export const lester = emblem(
  'lester-bangs',
  pathWithHoles('M28 8H68V36H28ZM35 15H61V19H35ZM35 24H54V28H35Z', cream),
  rect(8, 40, 80, 9, cream, 4),
  pathWithHoles(
    'M18 53H78L90 84Q90 88 86 88H10Q6 88 6 84ZM24 59H32V64H24ZM37 59H45V64H37ZM51 59H59V64H51ZM64 59H72V64H64ZM20 69H29V74H20ZM34 69H43V74H34ZM53 69H62V74H53ZM67 69H76V74H67ZM28 78H68V82H28Z',
    cream,
  ),
);

/** Telephone. */
export const elaine = emblem(
  'elaine-miller',
  path('M6 36Q4 12 48 12T90 36Q90 40 86 40H72Q68 40 68 36Q68 28 48 28T28 36Q28 40 24 40H10Q6 40 6 36Z', cream),
  pathWithHoles(
    'M34 34H62V40Q64 46 74 52Q86 60 86 80Q86 86 80 86H16Q10 86 10 80Q10 60 22 52Q32 46 34 40ZM32 64a16 16 0 1 0 32 0a16 16 0 1 0-32 0ZM40 64a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
    cream,
  ),
);

/** The wings of an airline. */
export const anita = emblem(
  'anita-miller',
  pathWithHoles(
    'M34 50a14 14 0 1 0 28 0a14 14 0 1 0-28 0ZM48 41L50.500 47H57L52 51L54 57L48 53L42 57L44 51L39 47H45.500Z',
    cream,
  ),
  path('M31 40Q20 26 2 24Q4 36 16 40L6 40Q9 50 21 52L13 53Q18 62 28 62L24 65Q30 70 38 66Q27 54 31 40Z', cream),
  path('M65 40Q76 26 94 24Q92 36 80 40L90 40Q87 50 75 52L83 53Q78 62 68 62L72 65Q66 70 58 66Q69 54 65 40Z', cream),
);

/** Desk lamp. */
export const ben = emblem(
  'ben-fong-torres',
  rect(18, 80, 44, 9, cream, 4),
  stroke('M38 80L24 50L50 26', cream, 7),
  disc(24, 50, 7, cream),
  place(56, 24, path('M-12-10Q0-20 12-12L34 14L-14 24Q-20 4-12-10Z', cream), 1, 4),
  path('M50 52L90 42L92 50L52 60Z', cream),
);

/** A magazine with a face-less cover. */
export const jann = emblem(
  'jann-wenner',
  place(
    46,
    48,
    pathWithHoles(
      'M-28-40H24V40H-28ZM-21-33H17V-24H-21ZM-21-18V33H17V-18ZM-16 8a14 14 0 1 1 28 0a14 14 0 1 1-28 0ZM-16 27H12V31H-16Z',
      cream,
    ) + path('M28-34L34-33V46H-18V43.500H28Z', cream),
    1,
    -6,
  ),
);

/** A cup of pencils. */
export const felton = emblem(
  'david-felton',
  pathWithHoles('M20 46H76L70 84Q69 90 63 90H33Q27 90 26 84ZM29 58L30.500 64H65.500L67 58Z', cream),
  path('M42 42V18L48 6L54 18V42Z', cream),
  place(31, 42, path('M-6 0V-20L0-32L6-20V0Z', cream), 1, -14),
  place(65, 42, rect(-6, -22, 12, 22, cream) + rect(-6, -34, 12, 9, cream, 4), 1, 14),
);

/** Magnifying glass that has found a tick. */
export const alison = emblem(
  'alison',
  pathWithHoles('M8 40a31 31 0 1 0 62 0a31 31 0 1 0-62 0ZM16 40a23 23 0 1 0 46 0a23 23 0 1 0-46 0Z', cream),
  stroke('M28 40L37 49L52 31', cream, 7),
  place(62, 63, path('M0-7H26Q33-7 33 0T26 7H0Z', cream), 1, 45),
);

/** Briefcase. */
export const dennis = emblem(
  'dennis-hope',
  stroke('M34 26V18Q34 14 38 14H58Q62 14 62 18V26', cream, 7),
  path('M14 26H82Q88 26 88 32V50H58V46H38V50H8V32Q8 26 14 26ZM8 55H38V60H58V55H88V78Q88 84 82 84H14Q8 84 8 78Z', cream),
);
