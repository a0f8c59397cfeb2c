import { emblemInk as cream, emblem } from '../draw/emblem.ts';
import { disc, path, pathWithHoles, place, points, rect, stroke } from '../draw/shape.ts';

/** A fan's badge with ribbons. */
export const vic = emblem(
  'vic-munoz',
  pathWithHoles('M14 38a34 34 0 1 0 68 0a34 34 0 1 0-68 0ZM21 38a27 27 0 1 0 54 0a27 27 0 1 0-54 0Z', cream),
  path('M48 58Q26 42 29 31A10.500 10.500 0 0 1 48 29A10.500 10.500 0 0 1 67 31Q70 42 48 58Z', cream),
  path('M26 68L18 92L31 88L39 95L44 75Q34 74 26 68ZM70 68L78 92L65 88L57 95L52 75Q62 74 70 68Z', cream),
);

/** A dog-tag with a paw. */
export const redDog = emblem(
  'red-dog',
  points('30,6 36,14 43,20 66,6 60,14 53,20')
    .map(([x, y]) => disc(x, y, 3.6, cream))
    .join(''),
  pathWithHoles(
    'M36 24H60Q76 24 76 40V74Q76 90 60 90H36Q20 90 20 74V40Q20 24 36 24ZM44 32a4 4 0 1 0 8 0a4 4 0 1 0-8 0ZM48 58Q58 58 60 70Q60 78 48 75Q36 78 36 70Q38 58 48 58ZM31 56a4.500 5.500 0 1 0 9 0a4.500 5.500 0 1 0-9 0ZM41 48a4.500 5.500 0 1 0 9 0a4.500 5.500 0 1 0-9 0ZM56 56a4.500 5.500 0 1 0 9 0a4.500 5.500 0 1 0-9 0Z',
    cream,
  ),
);

/** Flight case on wheels, a cable over it. */
export const theCrew = emblem(
  'the-crew',
  stroke('M70 8H44Q32 8 32 20V28', cream, 6),
  rect(66, 2, 22, 12, cream, 4),
  pathWithHoles(
    'M12 32H84Q88 32 88 36V80H8V36Q8 32 12 32ZM8 50V54H88V50ZM20 38V46H30V38ZM66 38V46H76V38ZM40 60H56V72H40ZM14 60V74H18V60ZM78 60V74H82V60Z',
    cream,
  ),
  disc(22, 87, 6, cream) + disc(74, 87, 6, cream),
);

/** A snake. */
export const teenager = emblem(
  'topeka-teenager',
  stroke('M18 84H62Q78 84 78 70T62 56H34Q18 56 18 42T34 28H54', cream, 13),
  pathWithHoles(
    'M46 21Q60 10 78 20Q88 28 82 35Q68 44 46 35ZM64 23a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0Z',
    cream,
  ),
  stroke('M83 32L91 36M83 32L89 42', cream, 3),
);

const raised =
  'M-9 60V18Q-13 14-15 4Q-15-1-11-1Q-8 0-6 8L-5 4V-18Q-5-22-2-22T1-18V2H2V-22Q2-25 5-25T8-22V2H9V-18Q9-21 12-21T15-18V8Q15 16 9 20V60Z';

/** Raised hands. */
export const topekaCrowd = emblem(
  'topeka-crowd',
  place(22, 44, path(raised, cream), 0.95),
  place(48, 34, path(raised, cream), 1.05),
  place(77, 46, path(raised, cream), 0.95),
);
