import { readFileSync } from 'node:fs';

/** What the storyline engine is asked to read: an instance, or a film dataset made into one. */
export interface StorylineSource {
  readonly characters: unknown;
  readonly scenes: unknown;
  readonly active?: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids of a list of records; what is no record stays, for the reader to complain about. */
function idsOf(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => (isRecord(entry) ? entry['id'] : entry));
}

/** A film dataset has a `film`; its scenes sit one a step, with certain and probable characters. */
function fromFilm(film: Record<string, unknown>): StorylineSource {
  const scenes = film['scenes'];
  return {
    characters: idsOf(film['characters']),
    scenes: Array.isArray(scenes)
      ? scenes.map((scene: unknown) =>
          isRecord(scene) ? { id: scene['id'], characters: idsOf(scene['characters']) } : scene,
        )
      : scenes,
  };
}

/** Reads a JSON file. Throws an Error that says which file and why, if it is none or no object. */
export function readSource(path: string): StorylineSource {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('expected a JSON object');
  if ('film' in value) return fromFilm(value);
  const { characters, scenes, active } = value;
  return active === undefined ? { characters, scenes } : { characters, scenes, active };
}
