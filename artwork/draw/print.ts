import { element, place, rect } from './shape.ts';

type Frame = readonly [x: number, y: number, width: number, height: number];

/** A screen: a `<pattern>` of dots on a slanted grid. */
function halftone(id: string, colour: string, pitch: number, radius: number): string {
  const half = pitch / 2;
  return element(
    'pattern',
    { id, width: pitch, height: pitch, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('circle', { cx: half, cy: half, r: radius, fill: colour }),
  );
}

/** A halftone tint that thins out towards `towards`: four bands of ever smaller dots over a rectangle. `id` must start with the scene's id. */
export function dotFade(
  id: string,
  colour: string,
  [x, y, width, height]: Frame,
  towards: 'up' | 'down',
  pitch = 12,
): string {
  const radii = [0.46, 0.36, 0.26, 0.16];
  const band = height / radii.length;
  return radii
    .map((share, index) => {
      const top = towards === 'down' ? y + band * index : y + height - band * (index + 1);
      const name = `${id}-${String(index)}`;
      return halftone(name, colour, pitch, pitch * share) + rect(x, top, width, band + 0.5, `url(#${name})`);
    })
    .join('');
}

/** A drawing with its second colour out of register: the under-print peeks out by (dx, dy). */
export function misprint(
  draw: (colour: string) => string,
  over: string,
  under: string,
  dx: number,
  dy: number,
): string {
  return place(dx, dy, draw(under)) + draw(over);
}

/** A drawing repeated over an area like goods on shelves; `tile` says where the first one stands, the drawing counts from its corner. `id` must start with the scene's id. */
export function repeated(id: string, drawing: string, tile: Frame, area: Frame): string {
  const [x, y, width, height] = tile;
  return (
    element('pattern', { id, x, y, width, height, patternUnits: 'userSpaceOnUse' }, drawing) +
    rect(...area, `url(#${id})`)
  );
}
