import { clipGeometry, type DrawnLine } from '#features/storyline/clip.ts';
import type { PlacedScene, StorylineGeometry } from '#features/storyline/geometry.ts';
import { capsuleHalf, nameWidth } from '#features/storyline/measures.ts';

/** A rectangle of the drawing, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const piecesOfCurve = 40;
/** Half the height of the letters of a name, from the middle between its top and its baseline. */
const letterHalf = 6;
const strokeHalf = 1.5;

/** The corners of a path of straight runs (H), and of curves (C) in short pieces. */
export function pointsOfPath(d: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, command, text] of d.matchAll(/([MHC])([^MHC]+)/g)) {
    const values = (text ?? '').trim().split(/\s+/).map(Number);
    const before = points.at(-1) ?? { x: NaN, y: NaN };
    const [a = NaN, b = NaN, c = NaN, e = NaN, x = NaN, y = NaN] = values;
    if (command === 'M') points.push({ x: a, y: b });
    if (command === 'H') points.push({ x: a, y: before.y });
    if (command !== 'C') continue;
    for (let piece = 1; piece <= piecesOfCurve; piece++) {
      const t = piece / piecesOfCurve;
      const along = (p0: number, p1: number, p2: number, p3: number) =>
        (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
      points.push({ x: along(before.x, a, c, x), y: along(before.y, b, e, y) });
    }
  }
  return points;
}

/** What a line covers, as small boxes. */
function boxesOfLine({ d }: DrawnLine): readonly Box[] {
  const points = pointsOfPath(d);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y) - strokeHalf,
      bottom: Math.max(from.y, to.y) + strokeHalf,
    };
  });
}

/** What a line's name covers; undefined if it has none. */
function boxOfName({ name, nameAt }: DrawnLine): Box | undefined {
  if (nameAt === undefined) return undefined;
  const width = nameWidth(name);
  const left = nameAt.anchor === 'start' ? nameAt.x : nameAt.x - width;
  const middle = nameAt.y - 4;
  return { left, right: left + width, top: middle - letterHalf, bottom: middle + letterHalf };
}

function boxOfCapsule({ x, top, bottom }: PlacedScene): Box {
  return { left: x - capsuleHalf, right: x + capsuleHalf, top: top - capsuleHalf, bottom: bottom + capsuleHalf };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Names that meet another name, a line or a capsule, or stand outside of the drawing; in words. */
export function collisionsOfNames(geometry: StorylineGeometry): readonly string[] {
  const { lines, scenes } = clipGeometry(geometry);
  const named = lines.flatMap((line) => {
    const box = boxOfName(line);
    return box ? [{ line, box }] : [];
  });
  const drawn = lines.map((line) => ({ line, boxes: boxesOfLine(line) }));
  return named.flatMap(({ line: { id, name }, box }, index) => [
    ...named.slice(index + 1).flatMap((other) => (meet(box, other.box) ? [`${name} / ${other.line.name}`] : [])),
    ...drawn.flatMap((other) =>
      other.boxes.some((piece) => meet(box, piece))
        ? [`${name} / line of ${other.line.id === id ? 'its own' : other.line.name}`]
        : [],
    ),
    ...scenes.flatMap((scene) => (meet(box, boxOfCapsule(scene)) ? [`${name} / scene ${scene.scene.number}`] : [])),
    ...(box.left < 0 || box.right > geometry.width || box.top < 0 ? [`${name} / edge`] : []),
  ]);
}

/** Lines that run through a capsule of others, and members that do not reach their capsule; in words. */
export function wrongCapsules(geometry: StorylineGeometry): readonly string[] {
  const lines = clipGeometry(geometry).lines.map((line) => ({ id: line.id, boxes: boxesOfLine(line) }));
  return geometry.scenes.flatMap((scene) => {
    const members = new Set(scene.members.map(({ id }) => id));
    const cast = scene.scene.cast
      .map(({ character }) => character.id)
      .filter((id) => lines.some((one) => one.id === id));
    const within = lines
      .filter(({ boxes }) => boxes.some((piece) => meet(piece, boxOfCapsule(scene))))
      .map(({ id }) => id);
    const missing = cast.filter((id) => !members.has(id) || !within.includes(id));
    const foreign = within.filter((id) => !members.has(id));
    return [
      ...missing.map((id) => `${id} does not reach scene ${scene.scene.number}`),
      ...foreign.map((id) => `${id} runs through scene ${scene.scene.number}`),
    ];
  });
}
