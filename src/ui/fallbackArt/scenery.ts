import { oneOf, type RandomSource } from './seededRandom.ts';
import { box, disc, line, polygon, round, type Ink, type Shape } from './shape.ts';

const rows = ['far', 'mid', 'near'] as const;

/** Scenery for the lower part of a poster, 960 by 640 units. */
export function sceneryOf(random: RandomSource): readonly Shape[] {
  return oneOf([hills, sea, city, road, peaks, wires, window, crowd], random)(random);
}

function hills(random: RandomSource): Shape[] {
  return rows.map((ink, index) => {
    const y = 400 + index * 78;
    const [bend, shift] = [60 + random() * 90, random() * 240];
    return {
      ink,
      d: `M0 ${y}C${round(120 + shift)} ${round(y - bend)} ${round(260 + shift)} ${round(y - bend)} ${round(430 + shift)} ${y}S${round(800 + shift / 3)} ${round(y + bend / 2)} 960 ${round(y - bend / 3)}V640H0Z`,
    };
  });
}

function sea(random: RandomSource): Shape[] {
  const wave = (ink: Ink, y: number, length: number, from: number): Shape => {
    const count = Math.ceil(960 / length) + 2;
    const crests = `q${round(length / 4)} -26 ${round(length / 2)} 0t${round(length / 2)} 0`.repeat(count);
    return { ink, d: `M${round(from - length)} ${y}${crests}V640H${round(from - length)}Z` };
  };
  const x = 260 + random() * 420;
  return [
    wave('far', 410, 240, -random() * 200),
    polygon('pale', [x, 280], [x + 74, 412], [x, 412]),
    polygon('spot', [x - 10, 306], [x - 10, 412], [x - 62, 412]),
    polygon('near', [x - 84, 422], [x + 96, 422], [x + 66, 462], [x - 56, 462]),
    wave('mid', 458, 190, -random() * 180),
    wave('near', 540, 150, -random() * 140),
  ];
}

function city(random: RandomSource): Shape[] {
  const skyline = (ink: Ink, low: number, high: number) => {
    const shapes: Shape[] = [];
    for (let x = -20; x < 960;) {
      const [width, top] = [70 + random() * 70, low - random() * (low - high)];
      shapes.push(box(ink, x, top, width + 1, 640 - top));
      for (let y = top + 26; ink === 'near' && y < 600; y += 44) {
        for (let at = x + 16; at < x + width - 22; at += 34) {
          if (random() < 0.42) shapes.push(box(random() < 0.85 ? 'bright' : 'spot', at, y, 16, 22));
        }
      }
      x += width;
    }
    return shapes;
  };
  return [...skyline('mid', 420, 240), ...skyline('near', 500, 330)];
}

function road(random: RandomSource): Shape[] {
  const end = 380 + random() * 200;
  const dashes = [0, 1, 2, 3, 4].map((index) => {
    const depth = (at: number) => 404 + 236 * (at / 5) ** 1.7;
    const half = (y: number) => (10 * (y - 396)) / 236;
    const middle = (y: number) => end + ((480 - end) * (y - 400)) / 240;
    const [top, bottom] = [depth(index + 0.15), depth(index + 0.65)];
    return polygon(
      'pale',
      [middle(top) - half(top), top],
      [middle(top) + half(top), top],
      [middle(bottom) + half(bottom), bottom],
      [middle(bottom) - half(bottom), bottom],
    );
  });
  return [
    polygon(
      'far',
      [0, 400],
      [140, 352],
      [300, 394],
      [520, 340],
      [760, 392],
      [880, 360],
      [960, 390],
      [960, 420],
      [0, 420],
    ),
    box('near', 0, 400, 960, 240),
    polygon('mid', [end - 8, 400], [end + 8, 400], [860, 640], [100, 640]),
    ...dashes,
  ];
}

function peaks(random: RandomSource): Shape[] {
  const mountains = [0, 1, 2, 3].flatMap((index) => {
    const [x, top, half] = [60 + index * 270 + random() * 90, 240 + random() * 110, 220 + random() * 60] as const;
    const cap = 0.26;
    return [
      polygon('mid', [x - half, 640], [x, top], [x + half, 640]),
      polygon('near', [x, top], [x + half, 640], [x + half * 0.25, 640]),
      polygon('pale', [x - half * cap, top + (640 - top) * cap], [x, top], [x + half * 0.1, top + (640 - top) * 0.2]),
    ];
  });
  return [...mountains, { ink: 'near', d: 'M0 560C220 500 420 590 640 540S900 560 960 530V640H0Z' }];
}

function wires(random: RandomSource): Shape[] {
  const first = 90 + random() * 120;
  const poles = [0, 1, 2].map((index) => first + index * 340);
  const hang = [196, 232].flatMap((y) =>
    [first - 340, ...poles].map((x) => line('near', 4, `M${round(x)} ${y}q170 74 340 0`)),
  );
  const birds = Array.from({ length: 5 }, (_, index) => {
    const at = (index + 1 + random() * 0.5) / 7;
    return disc(index === 2 ? 'spot' : 'near', first + 340 * at, 226 + 148 * at * (1 - at), 11);
  });
  return [
    { ink: 'mid', d: 'M0 520C260 470 520 540 960 480V640H0Z' },
    ...poles.flatMap((x) => [
      box('near', x - 8, 160, 16, 480),
      box('near', x - 66, 190, 132, 12),
      box('near', x - 50, 226, 100, 10),
    ]),
    ...hang,
    ...birds,
    { ink: 'near', d: 'M0 590C300 550 640 610 960 570V640H0Z' },
  ];
}

function window(random: RandomSource): Shape[] {
  const bar = 330 + random() * 300;
  return [
    { ink: 'mid', d: 'M90 470C300 410 520 500 880 430V560H90Z' },
    { ink: 'near', d: 'M0 0H960V640H0ZM90 70V540H870V70Z' },
    box('near', bar - 11, 60, 22, 490),
    box('near', 80, 290, 800, 16),
    { ink: 'spot', d: 'M60 40H330C320 250 230 420 110 560H60Z' },
    { ink: 'mid', d: 'M60 40H190C180 250 140 420 90 560H60Z' },
    { ink: 'spot', d: 'M900 40H690C720 260 780 420 860 560H900Z' },
    box('bright', 60, 548, 840, 18),
  ];
}

function crowd(random: RandomSource): Shape[] {
  const person = (ink: Ink, x: number, y: number, size: number): Shape[] => [
    disc(ink, x, y, size),
    {
      ink,
      d: `M${round(x - size * 2)} 640V${round(y + size * 2.4)}q0 ${round(-size * 1.2)} ${round(size * 2)} ${round(-size * 1.2)}t${round(size * 2)} ${round(size * 1.2)}V640Z`,
    },
  ];
  const row = (ink: Ink, y: number, size: number, every: number) =>
    Array.from({ length: Math.ceil(960 / every) + 1 }, (_, index) =>
      person(ink, index * every + (random() - 0.5) * 30, y + random() * 34, size),
    ).flat();
  const arm = 180 + random() * 560;
  return [
    ...row('mid', 400, 36, 122),
    line('near', 30, `M${round(arm)} 600L${round(arm + 46)} 470L${round(arm + 20)} 330`),
    disc('spot', arm + 20, 318, 22),
    ...row('near', 486, 52, 186),
  ];
}
