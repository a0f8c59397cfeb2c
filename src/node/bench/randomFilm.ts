import { activeFromScenes, type Instance, type StorylineScene } from '#domain/storyline/instance.ts';
import { createRandom, shuffle } from '#domain/storyline/random.ts';

export interface FilmSize {
  readonly characters: number;
  readonly steps: number;
  /** `one`: a scene a step, as in a film; `many`: several at once, as in the benchmark. */
  readonly scenesPerStep: 'one' | 'many';
}

const LEADS = 6;
const STEPS_OF_SEQUENCE = 6;
const SCENE_SIZES = [1, 2, 2, 2, 3, 3, 4, 5, 7];

/**
 * A made-up film: sequences of a few steps, each with an ensemble of its own of leads and of
 * supporting characters, who come and go as the film runs on; scenes draw from the ensemble.
 */
export function randomFilm(seed: number, { characters: count, steps, scenesPerStep }: FilmSize): Instance {
  const random = createRandom(seed);
  const characters = Array.from({ length: count }, (_, index) => `c${index}`);
  const scenes: StorylineScene[] = [];
  let ensemble: string[] = [];

  function drawEnsemble(step: number): string[] {
    const drawn = new Set<string>();
    const start = Math.floor((step / steps) * count * 0.7);
    const reach = Math.max(2, Math.ceil(count * 0.3));
    for (let tries = 4 + random.below(9); tries > 0; tries--) {
      const supporting = Math.min(count - 1, start + random.below(reach));
      const lead = random.below(Math.min(LEADS, count));
      drawn.add(characters[random.below(3) > 0 ? supporting : lead] ?? '');
    }
    return [...drawn];
  }

  for (let step = 0; step < steps; step++) {
    if (step % STEPS_OF_SEQUENCE === 0) ensemble = drawEnsemble(step);
    const free = [...ensemble];
    shuffle(free, random);
    do {
      const size = SCENE_SIZES[random.below(SCENE_SIZES.length)] ?? 1;
      scenes.push({ id: scenes.length, characters: free.splice(0, size), first: step, last: step });
    } while (free.length > 0 && scenesPerStep === 'many' && random.below(3) > 0);
  }
  return { characters, scenes, active: activeFromScenes(characters, scenes) };
}
