import { activeFromScenes, type Instance, type StorylineScene } from '#domain/storyline/instance.ts';
import { createRandom, shuffle } from '#domain/storyline/random.ts';

/** Whole numbers 1..count, as seeds. */
export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Scenes of equal standing, one or two a step, some of them lasting two steps. */
export function smallInstance(seed: number): Instance {
  const random = createRandom(seed);
  const characters = ['A', 'B', 'C', 'D', 'E'].slice(0, 3 + random.below(3));
  const steps = 3 + random.below(6);
  const scenes: StorylineScene[] = [];
  for (let step = 0; step < steps; step++) {
    const free = [...characters];
    shuffle(free, random);
    const casts = [free.splice(0, 1 + random.below(3)), free.splice(0, random.below(3))];
    const last = step + 1 < steps ? step + random.below(2) : step;
    for (const cast of casts.filter(({ length }) => length > 0)) {
      scenes.push({ id: scenes.length, characters: cast, first: step, last });
    }
    step = last;
  }
  return { characters, scenes, active: activeFromScenes(characters, scenes) };
}

/** The same, but lines are left out for a while wherever their character has no scene. */
export function interrupted(instance: Instance, seed: number): Instance {
  const random = createRandom(seed);
  const active = instance.active.map((ids, step) =>
    ids.filter((id) => {
      const needed = instance.scenes.some(
        ({ characters, first, last }) => characters.includes(id) && first <= step && step <= last,
      );
      return needed || random.below(2) === 0;
    }),
  );
  return { ...instance, active };
}

/** The same, but each scene fades into the next step, where its characters may be in others too. */
export function fading(instance: Instance): Instance {
  const end = instance.active.length - 1;
  const scenes = instance.scenes.map((scene) => ({ ...scene, last: Math.min(end, scene.last + 1) }));
  return { ...instance, scenes, active: activeFromScenes(instance.characters, scenes) };
}
