import { house } from '../draw/building.ts';
import { bustInProfile } from '../draw/bust.ts';
import { poster, type Poster } from '../draw/compose.ts';
import { flat, hand } from '../draw/hand.ts';
import { head } from '../draw/head.ts';
import { ink, lateAmber as light, mix } from '../draw/palette.ts';
import { disc, path, place, points, polygon, rect } from '../draw/shape.ts';
import { hills } from '../draw/sky.ts';
import { bus, busWindows } from '../draw/vehicle.ts';

const black = mix(light.dark, ink.ink, 0.4);

/** One profile against the sun; the first rings of sound leave the mouth. */
export const firstVoice = poster(
  'first-voice',
  light.middle,
  rect(0, 0, 960, 640, light.middle),
  disc(590, 320, 300, light.bright),
  disc(590, 320, 228, light.pale),
  disc(590, 320, 156, light.bright),
  disc(590, 320, 84, light.pale),
  rect(0, 560, 960, 90, light.deep),
  place(150, 116, bustInProfile('shag', 'singing', black, mix(light.deep, light.dark, 0.3), black), 1.95, -7),
);

function drawEveryoneSings(): Poster {
  const hairs = ['short', 'curls', 'shag', 'mop', 'long', 'shag', 'short'] as const;
  const shoulders = path('M-26 16Q-24 2-8-2H8Q22 2 26 16Z', black);
  const people = busWindows.left
    .map((x, index) => {
      const facing = index === 1 || index === 4 ? 'left' : 'right';
      return place(
        x + 34,
        -98,
        shoulders + place(0, 2, head(facing, hairs[index] ?? 'mop', black, black), 2.35, facing === 'left' ? 22 : -22),
      );
    })
    .join('');
  const ribbon = (y: number, colour: string, lift: number): string =>
    path(
      `M-20 ${String(y - lift)}C120 ${String(y - 130 - lift)} 190 ${String(y + 60)} 330 ${String(y)}L330 ${String(y + 28)}C190 ${String(y + 116)} 120 ${String(y - 60 - lift)} -20 ${String(y + 84 - lift)}Z`,
      colour,
    );
  return poster(
    'everyone-sings',
    light.bright,
    disc(620, 300, 236, mix(light.bright, light.pale, 0.55)),
    hills([456, 430, 450, 436, 456], light.middle),
    rect(0, 520, 960, 130, light.deep),
    rect(0, 514, 960, 8, black),
    [40, 300, 560, 820].map((x) => rect(x, 584, 130, 12, light.bright)).join(''),
    ribbon(378, light.middle, 220) +
      ribbon(404, light.pale, 180) +
      ribbon(430, light.accent, 140) +
      ribbon(456, black, 100),
    place(
      140,
      556,
      bus({ body: light.pale, stripe: light.middle, glass: light.bright, dark: black, rim: light.pale }, people),
      0.98,
    ),
  );
}

/** The bus full of open mouths; the song streams out behind it. */
export const everyoneSings = drawEveryoneSings();

/** Two profiles at a window, a hand that conjures, a small house in the sun between them. */
export const youAreHome = poster(
  'you-are-home',
  black,
  path('M96 40H864Q900 40 900 76V470Q900 506 864 506H96Q60 506 60 470V76Q60 40 96 40Z', light.bright),
  disc(480, 330, 150, light.pale),
  polygon(points('60,420 900,420 900,470 60,470'), light.middle),
  path('M60 420H900V470Q900 506 864 506H96Q60 506 60 470Z', light.middle),
  house(444, 392, 76, 48, 88, light.deep, light.deep) + rect(472, 360, 20, 32, light.pale),
  place(80, 150, bustInProfile('mop', 'shut', light.deep, black, black), 1.45),
  place(
    880,
    150,
    bustInProfile('curls', 'shut', light.deep, mix(light.deep, light.dark, 0.55), mix(light.deep, light.dark, 0.55)),
    1.45,
    0,
    -1.45,
  ),
  place(590, 540, hand(flat, light.deep, mix(light.deep, light.dark, 0.55), 260), 1.05, -62),
);
