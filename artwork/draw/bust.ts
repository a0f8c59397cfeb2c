import { curve, disc, mirrored, path, place, points, rect, type Point } from './shape.ts';

/** The outlines a person seen from behind, close up, can have. */
type BackOfHead = 'shag' | 'mop' | 'curls' | 'short';

const backHair: Readonly<Record<BackOfHead, readonly Point[]>> = {
  shag: points('0,-118 34,-110 50,-78 49,-36 62,6 40,2 30,18 12,10'),
  mop: points('0,-116 32,-108 48,-78 46,-44 37,-22 28,-26 14,-18'),
  short: points('0,-114 28,-107 42,-78 38,-48 26,-26 10,-22'),
  curls: points('0,-122 22,-122 38,-110 52,-102 58,-80 70,-66 70,-44 82,-28 76,-8 80,12 62,20 50,32 30,26 14,36'),
};

/** Head and shoulders from behind; the head is about 116 units high, the origin is the nape, shoulders reach down to 260. */
export function bustFromBehind(hair: BackOfHead, hairColour: string, coat: string, skin = hairColour): string {
  const shoulders = mirrored(points('0,-6 22,2 60,18 98,34 116,66 126,140 134,270'));
  const neck = curve(mirrored(points('0,-60 20,-50 20,-10 30,14')));
  const ears = hair === 'short' ? disc(-42, -62, 9, skin) + disc(42, -62, 9, skin) : '';
  return (
    path(curve(shoulders, 'closed', 7), coat) +
    path(neck, skin) +
    ears +
    path(curve(mirrored(backHair[hair])), hairColour)
  );
}

const faceShut: readonly Point[] = points(
  '160,44 167,68 165,80 174,100 189,119 186,128 171,132 178,143 176,150 168,153 176,158 175,167 167,173 172,186 166,200 148,206',
);
const faceSinging: readonly Point[] = points(
  '160,44 167,68 164,80 173,100 188,120 185,127 171,131 176,139 175,146 165,149 150,154 145,163 149,173 160,178 165,182 163,189 158,194 160,205 154,215 138,218',
);

/** The outlines a close profile can have. */
type ProfileHair = 'shag' | 'mop' | 'curls';

const profileHair: Readonly<Record<ProfileHair, readonly Point[]>> = {
  shag: points('164,44 140,8 86,-6 34,20 10,80 14,150 2,214 -16,262 30,252 56,276 70,244 86,190 96,120 128,74'),
  mop: points('170,62 158,22 106,-6 46,10 12,66 18,132 40,176 78,182 92,150 104,104 132,88 152,70'),
  curls: points(
    '162,40 150,14 126,8 110,-14 82,-6 58,-16 42,6 16,10 12,36 -12,52 -4,80 -22,104 -8,128 -24,158 -8,180 -20,210 4,224 8,250 34,246 56,262 70,238 92,226 84,196 98,170 88,140 104,112 124,84',
  ),
};

/** Head and shoulders in profile to the right; the head is 200 units high, its crown at the origin's height, shoulders reach down to 420. */
export function bustInProfile(
  hair: ProfileHair,
  mouth: 'shut' | 'singing',
  skin: string,
  hairColour: string,
  coat: string,
): string {
  const face = mouth === 'shut' ? faceShut : faceSinging;
  const throat: Point[] = points('116,212 108,240 116,276 50,280 42,200 30,110 60,30 110,16');
  const chest: Point[] = points('112,256 140,282 162,330 172,430 -70,430 -56,340 -26,290 40,250');
  return (
    path(curve([...face, ...throat], 'closed', 8), skin) +
    path(curve(chest, 'closed', 7), coat) +
    path(curve(profileHair[hair]), hairColour)
  );
}

/** A pair of round sunglasses seen from the front, `radius` each. */
export function roundGlasses(x: number, y: number, radius: number, colour: string): string {
  return place(
    x,
    y,
    disc(-radius * 1.15, 0, radius, colour) +
      disc(radius * 1.15, 0, radius, colour) +
      rect(-radius, -1.5, radius * 2, 3, colour),
  );
}
