import { corners, n, path, polygon, rect, type Point } from './shape.ts';

/** A window: lit panes with a cross of bars. */
export function windowPane(
  x: number,
  y: number,
  width: number,
  height: number,
  light: string,
  bars: string,
  columns = 2,
  rows = 2,
): string {
  const t = Math.max(2, width / 18);
  const upright = Array.from({ length: columns - 1 }, (_, i) =>
    rect(x + (width * (i + 1)) / columns - t / 2, y, t, height, bars),
  );
  const across = Array.from({ length: rows - 1 }, (_, i) =>
    rect(x, y + (height * (i + 1)) / rows - t / 2, width, t, bars),
  );
  return rect(x, y, width, height, light) + upright.join('') + across.join('');
}

/** A one-storey house seen from the front: (x, y) is the left foot of its wall; eaves stick out on both sides. */
export function house(
  x: number,
  y: number,
  width: number,
  wall: number,
  roof: number,
  wallColour: string,
  roofColour: string,
  eaves = width * 0.09,
): string {
  const top = y - wall;
  const slope: Point[] = [
    [x - eaves, top + 4],
    [x + width * 0.5, top - roof],
    [x + width + eaves, top + 4],
  ];
  return rect(x, top, width, wall, wallColour) + polygon(slope, roofColour);
}

/** A low house with a long hipped roof, as there are many in the Midwest. */
export function ranchHouse(
  x: number,
  y: number,
  width: number,
  wall: number,
  roof: number,
  wallColour: string,
  roofColour: string,
): string {
  const top = y - wall;
  const slope: Point[] = [
    [x - 22, top + 4],
    [x + width * 0.16, top - roof],
    [x + width * 0.84, top - roof],
    [x + width + 22, top + 4],
  ];
  return (
    rect(x, top, width, wall, wallColour) +
    rect(x + width * 0.68, top - roof - 26, 26, 40, roofColour) +
    polygon(slope, roofColour)
  );
}

/** A door leaf that stands open towards the eye: hinged on its left edge, its free edge `swing` lower and higher. */
export function openDoor(x: number, y: number, width: number, height: number, swing: number, colour: string): string {
  return polygon(
    [
      [x, y - height],
      [x + width, y - height - swing],
      [x + width, y + swing],
      [x, y],
    ],
    colour,
  );
}

/** A skyline of towers along y: each [left, width, height]. */
export function skyline(towers: readonly (readonly [number, number, number])[], y: number, colour: string): string {
  return path(
    towers
      .map(([x, w, h]) =>
        corners([
          [x, y],
          [x, y - h],
          [x + w, y - h],
          [x + w, y],
        ]),
      )
      .join(''),
    colour,
  );
}

/** Little lit windows of a tower as one path; `skip` leaves every n-th dark. */
export function litWindows(
  x: number,
  y: number,
  columns: number,
  rows: number,
  pitchX: number,
  pitchY: number,
  skip: number,
  colour: string,
): string {
  let d = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if ((row * 3 + column * 5 + row * column) % skip === 0) {
        d += `M${n(x + column * pitchX)} ${n(y + row * pitchY)}h${n(pitchX * 0.5)}v${n(pitchY * 0.55)}h${n(-pitchX * 0.5)}z`;
      }
    }
  }
  return path(d, colour);
}
