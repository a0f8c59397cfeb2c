import { oneOf, type RandomSource } from './seededRandom.ts';
import { box, disc, polygon, type Shape } from './shape.ts';

/** The sun or moon of a poster: centre and radius. */
interface Body {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The sky of a poster, 960 by 640 units. */
export function skyOf(random: RandomSource): readonly Shape[] {
  const draw = oneOf([outOfRegister, rings, rays, striped, crescent], random);
  return draw({ x: 250 + random() * 460, y: 175 + random() * 70, r: 100 + random() * 40 }, random);
}

function outOfRegister({ x, y, r }: Body): Shape[] {
  return [disc('spot', x + 16, y + 10, r), disc('bright', x, y, r)];
}

function rings({ x, y, r }: Body): Shape[] {
  return [disc('far', x, y, r * 2.7), disc('mid', x, y, r * 1.8), disc('bright', x, y, r)];
}

function rays({ x, y, r }: Body): Shape[] {
  const count = 14;
  const wedges = Array.from({ length: count }, (_, index) => {
    const at = (turn: number) => (2 * Math.PI * (index + turn)) / count;
    const end = (angle: number) => [x + 1200 * Math.cos(angle), y + 1200 * Math.sin(angle)] as const;
    return polygon('far', [x, y], end(at(0)), end(at(0.5)));
  });
  return [...wedges, disc('sheet', x, y, r + 14), disc('bright', x, y, r)];
}

function striped({ x, y, r }: Body): Shape[] {
  const stripes = [0.12, 0.36, 0.6, 0.84].map((share, index) =>
    box('sheet', x - r - 20, y + r * share, 2 * r + 40, 7 + index * 6),
  );
  return [disc('bright', x, y, r + 20), ...stripes];
}

function crescent({ x, y, r }: Body, random: RandomSource): Shape[] {
  const stars = Array.from({ length: 16 }, () => {
    const [sx, sy, size] = [random() * 960, random() * 360, 3 + random() * 5] as const;
    return polygon('pale', [sx, sy - size], [sx + size, sy], [sx, sy + size], [sx - size, sy]);
  });
  return [...stars, disc('pale', x, y, r), disc('sheet', x + r * 0.42, y - r * 0.16, r * 0.92)];
}
