import { corners, disc, element, mirrored, n, oval, path, points, polygon, rect, stroke, type Point } from './shape.ts';

/** Small four-pointed stars at the given places; `size` is half their width. */
export function stars(places: readonly Point[], size: number, colour: string): string {
  const star = ([x, y]: Point, index: number): string => {
    const s = size * (index % 3 === 0 ? 1.5 : 1);
    const w = s * 0.22;
    return corners([
      [x, y - s],
      [x + w, y - w],
      [x + s, y],
      [x + w, y + w],
      [x, y + s],
      [x - w, y + w],
      [x - s, y],
      [x - w, y - w],
    ]);
  };
  return path(places.map(star).join(''), colour);
}

/** A big flat disc, sun or moon, cut into bars below like a print (`bars` of them). */
export function barredSun(
  x: number,
  y: number,
  radius: number,
  colour: string,
  gapColour: string,
  bars: number,
): string {
  const gaps = Array.from({ length: bars }, (_, index) => {
    const top = y + radius * (0.08 + (index * 0.86) / bars);
    const thick = radius * (0.03 + 0.05 * ((index + 1) / bars));
    return rect(x - radius - 2, top, radius * 2 + 4, thick, gapColour);
  });
  return disc(x, y, radius, colour) + gaps.join('');
}

/** Rays from a point out to `length`: `count` wedges, every second one left open. */
export function rays(x: number, y: number, length: number, count: number, colour: string, turn = 0): string {
  const step = Math.PI / count;
  const tip = (angle: number): Point => [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
  const wedges = Array.from({ length: count }, (_, index) => {
    const angle = turn + index * step * 2;
    return corners([[x, y], tip(angle), tip(angle + step)]);
  });
  return path(wedges.join(''), colour);
}

/** A cone of light from (x, y) down to `floor`, from `left` to `right`. */
export function lightCone(
  x: number,
  y: number,
  floor: number,
  left: number,
  right: number,
  colour: string,
  opacity = 1,
): string {
  return element('path', {
    d: corners([
      [x - 8, y],
      [x + 8, y],
      [right, floor],
      [left, floor],
    ]),
    fill: colour,
    opacity: opacity === 1 ? undefined : String(opacity),
  });
}

/** Rolling ground: a ridge through `heights` at even steps over the sheet's width, filled to the foot. */
export function hills(heights: readonly number[], colour: string): string {
  const step = 960 / (heights.length - 1);
  let d = `M-10 660V${n(heights[0] ?? 640)}`;
  heights.forEach((height, index) => {
    if (index === 0) return;
    const before = heights[index - 1] ?? height;
    const middle = (index - 0.5) * step;
    d += `C${n(middle)} ${n(before)} ${n(middle)} ${n(height)} ${n(index * step + (index === heights.length - 1 ? 10 : 0))} ${n(height)}`;
  });
  return path(`${d}V660Z`, colour);
}

/** A road running straight away from the eye: as wide as `width` at the foot, a point at (x, horizon), with a broken line. */
export function roadAway(
  x: number,
  horizon: number,
  foot: number,
  width: number,
  colour: string,
  lineColour: string,
): string {
  const tar = polygon(
    [
      [x - 3, horizon],
      [x + 3, horizon],
      [foot + width / 2, 650],
      [foot - width / 2, 650],
    ],
    colour,
  );
  const dashes = [0.14, 0.26, 0.44, 0.7].map((share) => {
    const end = share * 1.28;
    const centre = (s: number): Point => [x + (foot - x) * s, horizon + (650 - horizon) * s];
    const [ax, ay] = centre(share);
    const [bx, by] = centre(end);
    const [aw, bw] = [share * width * 0.012, end * width * 0.012];
    return corners([
      [ax - aw, ay],
      [ax + aw, ay],
      [bx + bw, by],
      [bx - bw, by],
    ]);
  });
  return tar + path(dashes.join(''), lineColour);
}

/** A lamp with a shade on a wall, hanging down from the origin, 62 units high. */
export function wallLamp(colour: string, lightColour: string): string {
  return (
    rect(-4, 0, 8, 26, colour) +
    polygon(points('-33,22 33,22 50,50 -50,50'), colour) +
    polygon(points('-44,50 44,50 34,62 -34,62'), lightColour)
  );
}

/** A street lamp standing at (x, y), `height` high, its arm reaching to the right or left (`arm` in units). */
export function streetLamp(
  x: number,
  y: number,
  height: number,
  arm: number,
  colour: string,
  lightColour: string,
): string {
  const top = y - height;
  const t = Math.max(2, height / 46);
  const d = `M${n(x)} ${n(y)}V${n(top + Math.abs(arm) * 0.5)}Q${n(x)} ${n(top)} ${n(x + arm)} ${n(top)}`;
  return stroke(d, colour, t, 'butt') + oval(x + arm, top + t, Math.abs(arm) * 0.36, t * 1.6, lightColour);
}

/** A keyhole arch as in Morocco: path data; (x, y) is the middle of its foot, `r` the radius of its round. */
export function keyholeArch(x: number, y: number, width: number, height: number): string {
  const r = width * 0.62;
  const spring = y - height + r * 1.62;
  const half = width / 2;
  return `M${n(x - half)} ${n(y)}V${n(spring)}A${n(r)} ${n(r)} 0 1 1 ${n(x + half)} ${n(spring)}V${n(y)}Z`;
}

/** A palm: a leaning trunk and seven fronds; (x, y) is its foot. */
export function palm(x: number, y: number, height: number, colour: string): string {
  const h = height / 100;
  const [tx, ty] = [x + 14 * h, y - 100 * h];
  const trunk = `M${n(x - 3 * h)} ${n(y)}Q${n(x)} ${n(y - 60 * h)} ${n(tx - 2 * h)} ${n(ty)}H${n(tx + 2 * h)}Q${n(x + 6 * h)} ${n(y - 50 * h)} ${n(x + 4 * h)} ${n(y)}Z`;
  const frond = (dx: number, dy: number, bend: number): string =>
    `M${n(tx)} ${n(ty)}Q${n(tx + dx * 0.5 * h)} ${n(ty + (dy - bend) * h)} ${n(tx + dx * h)} ${n(ty + dy * h)}Q${n(tx + dx * 0.45 * h)} ${n(ty + (dy - bend + 17) * h)} ${n(tx)} ${n(ty + 3 * h)}Z`;
  const fronds = mirrored(points('40,18 34,-8 18,-24')).map(([dx, dy]) => frond(dx, dy, 22));
  return path(trunk + fronds.join(''), colour);
}

/** A bank of cloud that hangs from the top of the sheet: a ceiling at y with round bellies [x, radius]. */
export function hangingCloud(y: number, bellies: readonly (readonly [number, number])[], colour: string): string {
  return rect(0, -10, 960, y + 10, colour) + bellies.map(([x, r]) => disc(x, y - r * 0.2, r, colour)).join('');
}
