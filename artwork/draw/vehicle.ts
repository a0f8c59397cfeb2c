import { disc, path, points, polygon, rect } from './shape.ts';

/** The inks of a bus. */
interface BusColours {
  readonly body: string;
  readonly stripe: string;
  readonly glass: string;
  readonly dark: string;
  readonly rim: string;
}

/** Where the seven windows of the bus begin, and their size. */
export const busWindows = { left: [64, 148, 232, 316, 400, 484, 568], top: -150, width: 70, height: 56 } as const;

/** A long-distance coach of the time, driving to the right: 720 units long, 190 high; the origin is on the road below its tail. */
export function bus({ body, stripe, glass, dark, rim }: BusColours, passengers = ''): string {
  const shell = 'M18-30L8-100Q8-180 60-186Q380-196 640-184Q694-178 706-110L714-62Q716-34 700-28H20Z';
  const flutes = [-74, -62, -50].map((y) => rect(14, y, 696, 5, dark)).join('');
  const panes = busWindows.left
    .map((x) => rect(x, busWindows.top, busWindows.width, busWindows.height, glass, 9))
    .join('');
  const wheel = (x: number): string => disc(x, -30, 42, dark) + disc(x, -28, 28, dark) + disc(x, -28, 13, rim);
  return (
    path(shell, body) +
    panes +
    passengers +
    path('M9-94H705L714-62Q716-34 700-28H20Z', body) +
    polygon(points('9,-92 708,-92 711,-78 10,-78'), stripe) +
    flutes +
    path('M652-150L676-148Q690-130 694-104L652-100Z', glass) +
    rect(60, -178, 560, 7, stripe, 3) +
    wheel(150) +
    wheel(560) +
    rect(700, -60, 16, 12, glass, 4)
  );
}

/** The same coach far away: no detail, 100 units long, 27 high, its windows one band. */
export function farBus(bodyColour: string, glass: string, dark: string): string {
  const panes = [8, 21, 34, 47, 60, 73].map((x) => rect(x, -20.5, 11, 8.5, glass, 1)).join('');
  return (
    path('M2-4V-20Q3-26 10-26H88Q96-25 98-16L99-4Z', bodyColour) +
    panes +
    path('M87-20.5H92L95-12H87Z', glass) +
    disc(20, -4, 5, dark) +
    disc(78, -4, 5, dark)
  );
}

/** A small propeller plane flying to the right, about 200 units long; the origin is its middle. */
export function smallPlane(colour: string, glass: string): string {
  return (
    path('M-100-8Q-96-16-70-17L20-24Q64-24 88-12Q100-6 98 0Q92 12 60 15L-40 13Q-84 8-100-8Z', colour) +
    path('M-98-8L-114-48L-94-46L-66-14Z', colour) +
    path('M-108-4L-128-12L-92-12L-78-4Z', colour) +
    path('M-14-2L-70 46H-42L34 2Z', colour) +
    path('M-2-22L-30-40H-12L26-22Z', colour) +
    [-46, -26, -6, 14].map((x) => rect(x, -15, 11, 8, glass, 4)).join('') +
    path('M54-20Q76-18 84-10L56-9Z', glass) +
    path('M97-34Q103-20 99-4Q103 12 97 28Q92 12 95-4Q92-20 97-34Z', colour)
  );
}

/** An airliner seen from the side, flying to the right and up, about 300 units long; the origin is its middle. */
export function airliner(colour: string, glass: string): string {
  const panes = Array.from({ length: 13 }, (_, index) => rect(-86 + index * 14, -8, 6, 7, glass, 3)).join('');
  return (
    path('M-146-12Q-120-18-90-18H96Q140-16 152 0Q140 14 96 16H-84Q-122 12-146-12Z', colour) +
    path('M-146-12L-168-62H-140L-98-16Z', colour) +
    path('M-138 0L-170-14H-146L-104 0Z', colour) +
    path('M10 4L-52 62H-24L62 6Z', colour) +
    path('M24-16L-14-44H4L58-16Z', colour) +
    panes +
    path('M116-12Q132-10 140-4H118Z', glass)
  );
}
