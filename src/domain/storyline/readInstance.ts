import { activeFromScenes, type Instance, type StorylineScene } from './instance.ts';

/** A checked instance, or everything that is wrong with the value, one sentence each. */
export type InstanceReading =
  | { readonly kind: 'instance'; readonly instance: Instance }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Bound on characters times steps, for the tables of the layout. */
const MOST_PLACES = 20_000_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A found value in a message. */
function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}..."` : `"${value}"`;
  if (Array.isArray(value)) return `[${value.length > 3 ? `${value.length} items` : value.map(String).join(', ')}]`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** A list of distinct non-empty strings, all of them in `known` if that is given. */
function readIds(value: unknown, path: string, problems: string[], known?: ReadonlySet<string>): string[] {
  if (!Array.isArray(value)) {
    problems.push(`${path}: expected a list of character ids, found ${show(value)}`);
    return [];
  }
  const ids = new Set<string>();
  value.forEach((id: unknown, index) => {
    if (typeof id !== 'string' || id === '') {
      problems.push(`${path}[${index}]: expected a non-empty string, found ${show(id)}`);
    } else if (ids.has(id)) problems.push(`${path}[${index}]: "${id}" occurs twice`);
    else if (known && !known.has(id)) problems.push(`${path}[${index}]: unknown character "${id}"`);
    else ids.add(id);
  });
  return [...ids];
}

/** The first and last step of a scene; without either key, the scene's index. */
function readSpan(scene: Record<string, unknown>, index: number, path: string, problems: string[]): [number, number] {
  const { step, steps } = scene;
  if (step !== undefined && steps !== undefined) problems.push(`${path}: has both "step" and "steps"`);
  if (steps !== undefined) {
    const span: readonly unknown[] = Array.isArray(steps) ? steps : [];
    const [first, last] = span;
    if (span.length === 2 && isStep(first) && isStep(last) && first <= last) return [first, last];
    problems.push(`${path}.steps: expected [first, last], whole numbers from 0 and in order, found ${show(steps)}`);
  } else if (step !== undefined) {
    if (isStep(step)) return [step, step];
    problems.push(`${path}.step: expected a whole number from 0, found ${show(step)}`);
  }
  return [index, index];
}

function readScenes(value: unknown, known: ReadonlySet<string>, problems: string[]): StorylineScene[] {
  if (!Array.isArray(value)) {
    problems.push(`scenes: expected a list, found ${show(value)}`);
    return [];
  }
  const seen = new Set<string | number>();
  return value.flatMap((scene: unknown, index) => {
    const path = `scenes[${index}]`;
    if (!isRecord(scene)) {
      problems.push(`${path}: expected an object, found ${show(scene)}`);
      return [];
    }
    const id = scene['id'] ?? index;
    if (typeof id !== 'string' && typeof id !== 'number') {
      problems.push(`${path}.id: expected a string or a number, found ${show(id)}`);
      return [];
    }
    if (seen.has(id)) problems.push(`${path}.id: ${show(id)} occurs twice`);
    seen.add(id);
    const [first, last] = readSpan(scene, index, path, problems);
    return [{ id, characters: readIds(scene['characters'], `${path}.characters`, problems, known), first, last }];
  });
}

function readActive(value: unknown, known: ReadonlySet<string>, problems: string[]): string[][] {
  if (!Array.isArray(value)) {
    problems.push(`active: expected a list of lists, found ${show(value)}`);
    return [];
  }
  return value.map((ids: unknown, step) => readIds(ids, `active[${step}]`, problems, known));
}

/** Everybody in a scene must be active there. */
function checkPresence({ scenes, active }: Instance, problems: string[]): void {
  const activeAt = active.map((ids) => new Set(ids));
  for (const scene of scenes) {
    const name = `scene ${show(scene.id)}`;
    if (scene.last >= active.length) {
      problems.push(`${name}: its last step is ${scene.last}, but "active" ends at step ${active.length - 1}`);
      continue;
    }
    for (const id of scene.characters) {
      for (let step = scene.first; step <= scene.last; step++) {
        if (!activeAt[step]?.has(id)) problems.push(`${name}: "${id}" is not active at step ${step}`);
      }
    }
  }
}

/**
 * Reads `{characters: [id], scenes: [{id?, characters: [id], steps?: [first, last], step?}],
 * active?: [[id] per step]}`; other keys are left alone. A scene without `steps` and `step` sits at
 * the step of its own index. Without `active`, a character has a line at all steps from its first
 * to its last scene; with it, at exactly those it names. Never throws: whatever is wrong is told.
 */
export function readInstance(value: unknown): InstanceReading {
  if (!isRecord(value)) {
    return { kind: 'problems', problems: [`expected an object with "characters" and "scenes", found ${show(value)}`] };
  }
  const problems: string[] = [];
  const characters = readIds(value['characters'], 'characters', problems);
  const known = new Set(characters);
  const scenes = readScenes(value['scenes'], known, problems);
  const given = value['active'] === undefined ? undefined : readActive(value['active'], known, problems);
  const stepCount = scenes.reduce((count, scene) => Math.max(count, scene.last + 1), given?.length ?? 0);
  if (stepCount * Math.max(1, characters.length) > MOST_PLACES) {
    problems.push(`${stepCount} steps for ${characters.length} characters are too many to lay out`);
  }
  if (problems.length > 0) return { kind: 'problems', problems };

  const instance = { characters, scenes, active: given ?? activeFromScenes(characters, scenes) };
  checkPresence(instance, problems);
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'instance', instance };
}
