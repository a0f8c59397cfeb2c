import type { Instance } from './instance.ts';

/** One unbroken stretch of a character's activity, `first` to `last` step inclusive. */
export interface Line {
  readonly character: number;
  readonly first: number;
  readonly last: number;
}

/** An instance in numbers: characters, scenes and lines by their index, tables flat. */
export interface Grid {
  readonly characterCount: number;
  readonly stepCount: number;
  /** The most lines that share a step. */
  readonly width: number;
  /** `sceneAt[step * characterCount + character]`: a scene's index, or -1. */
  readonly sceneAt: Int32Array;
  /** The scenes of those steps at which some character is in several. */
  readonly overlaps: ReadonlyMap<number, readonly number[]>;
  /** `sceneCast[scene]`: the characters in it. */
  readonly sceneCast: readonly (readonly number[])[];
  /** By first step. A character that is away for a while has several lines. */
  readonly lines: readonly Line[];
  /** `lineAt[step * characterCount + character]`: index into `lines`, or -1. */
  readonly lineAt: Int32Array;
}

/** Numbers the instance. O(steps x characters) time and memory. */
export function buildGrid(instance: Instance): Grid {
  const characterCount = instance.characters.length;
  const stepCount = instance.active.length;
  const numberOf = new Map(instance.characters.map((id, index) => [id, index]));
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => numberOf.get(id) ?? 0);

  const sceneAt = new Int32Array(stepCount * characterCount).fill(-1);
  const sceneCast = instance.scenes.map((scene) => numbers(scene.characters));
  const scenesOf: number[][] = instance.active.map(() => []);
  const overlaps = new Map<number, readonly number[]>();
  instance.scenes.forEach((scene, index) => {
    for (let step = scene.first; step <= scene.last; step++) {
      const scenes = scenesOf[step]!;
      scenes.push(index);
      for (const character of sceneCast[index]!) {
        const place = step * characterCount + character;
        if (sceneAt[place]! >= 0) overlaps.set(step, scenes);
        sceneAt[place] = index;
      }
    }
  });

  const lineAt = new Int32Array(stepCount * characterCount).fill(-1);
  const lines: { character: number; first: number; last: number }[] = [];
  let width = 0;
  instance.active.forEach((ids, step) => {
    width = Math.max(width, ids.length);
    for (const character of numbers(ids)) {
      const cell = step * characterCount + character;
      const before = step > 0 ? lineAt[cell - characterCount]! : -1;
      const line = lines[before];
      if (line) line.last = step;
      else lines.push({ character, first: step, last: step });
      lineAt[cell] = line ? before : lines.length - 1;
    }
  });

  return { characterCount, stepCount, width, sceneAt, overlaps, sceneCast, lines, lineAt };
}
