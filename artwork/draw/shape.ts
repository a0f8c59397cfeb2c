/** A place on the sheet, in the units of the picture. */
export type Point = readonly [x: number, y: number];

/** A place and a third number: a radius, a height or a turn. */
type Triple = readonly [x: number, y: number, more: number];

function numbers(text: string): number[] {
  const values = text.split(',').map(Number);
  if (values.some(Number.isNaN)) throw new TypeError(`"${text}" is not a list of numbers`);
  return values;
}

/** Points written as in SVG, "x,y x,y". Throws a TypeError when one of them is no point. */
export function points(text: string): Point[] {
  return text.split(' ').map((part): Point => {
    const [x, y] = numbers(part);
    if (x === undefined || y === undefined) throw new TypeError(`"${part}" is no point`);
    return [x, y];
  });
}

/** Triples written alike, "x,y,r x,y,r". Throws a TypeError when one of them is no triple. */
export function triples(text: string): Triple[] {
  return text.split(' ').map((part): Triple => {
    const [x, y, more] = numbers(part);
    if (x === undefined || y === undefined || more === undefined) throw new TypeError(`"${part}" is no triple`);
    return [x, y, more];
  });
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as short as it can be written: one decimal, no trailing zero. */
export function n(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** One SVG element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? n(value) : value}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A filled path. */
export function path(d: string, fill: string): string {
  return element('path', { d, fill });
}

/** A path with a hole: overlapping parts cut each other out. */
export function pathWithHoles(d: string, fill: string): string {
  return element('path', { d, fill, 'fill-rule': 'evenodd' });
}

/** A stroked path with round joins; `cap` is how its ends look. */
export function stroke(d: string, colour: string, width: number, cap: 'round' | 'butt' = 'round'): string {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': 'round',
  });
}

/** A filled rectangle; `radius` rounds its corners. */
export function rect(x: number, y: number, width: number, height: number, fill: string, radius?: number): string {
  return element('rect', { x, y, width, height, rx: radius, fill });
}

/** A filled disc. */
export function disc(x: number, y: number, radius: number, fill: string): string {
  return element('circle', { cx: x, cy: y, r: radius, fill });
}

/** A circle drawn as a line. */
export function ring(x: number, y: number, radius: number, colour: string, width: number): string {
  return element('circle', { cx: x, cy: y, r: radius, fill: 'none', stroke: colour, 'stroke-width': width });
}

/** A filled ellipse. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string): string {
  return element('ellipse', { cx: x, cy: y, rx, ry, fill });
}

/** The path data of a polygon. */
export function corners(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** A filled polygon. */
export function polygon(points: readonly Point[], fill: string): string {
  return path(corners(points), fill);
}

/** Places a drawing: moved to (x, y), then turned (degrees), then scaled; a negative `scaleX` mirrors it. */
export function place(x: number, y: number, drawing: string, scale = 1, turn = 0, scaleX = scale): string {
  const rotation = turn === 0 ? '' : `rotate(${n(turn)})`;
  const zoom = scale === 1 && scaleX === 1 ? '' : `scale(${thousandth(scaleX)} ${thousandth(scale)})`;
  return element('g', { transform: `translate(${n(x)} ${n(y)})${rotation}${zoom}` }, drawing);
}

function thousandth(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function pick(points: readonly Point[], index: number): Point {
  const point = points[index];
  if (point === undefined) throw new RangeError(`point ${String(index)} of ${String(points.length)}`);
  return point;
}

/** Path data of a soft curve through all points (Catmull-Rom, written as cubics); closed unless told otherwise. */
export function curve(points: readonly Point[], ends: 'closed' | 'open' = 'closed', tension = 6): string {
  const count = points.length;
  const closed = ends === 'closed';
  function pointAt(index: number): Point {
    return pick(points, closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1));
  }
  const [startX, startY] = pointAt(0);
  let d = `M${n(startX)} ${n(startY)}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [ax, ay] = pointAt(index - 1);
    const [bx, by] = pointAt(index);
    const [cx, cy] = pointAt(index + 1);
    const [ex, ey] = pointAt(index + 2);
    const first = `${n(bx + (cx - ax) / tension)} ${n(by + (cy - ay) / tension)}`;
    const second = `${n(cx - (ex - bx) / tension)} ${n(cy - (ey - by) / tension)}`;
    d += `C${first} ${second} ${n(cx)} ${n(cy)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A filled soft shape through all points. */
export function blob(points: readonly Point[], fill: string): string {
  return path(curve(points), fill);
}

/** The points of one half and, in turn, their mirror image about x = 0; points on the axis stay single. */
export function mirrored(half: readonly Point[]): Point[] {
  const other = half
    .filter(([x]) => x !== 0)
    .map(([x, y]): Point => [-x, y])
    .reverse();
  return [...half, ...other];
}
