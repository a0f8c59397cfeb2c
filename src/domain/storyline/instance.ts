/** A scene of a storyline: who stands together, from step `first` to step `last` inclusive. */
export interface StorylineScene {
  readonly id: string | number;
  readonly characters: readonly string[];
  readonly first: number;
  readonly last: number;
}

/**
 * What is to be drawn. `active[step]` names everybody who has a line at that step; the characters
 * of a scene are among them at all its steps. Scenes of one step may overlap, as where one fades
 * into the next in the published benchmark; then all of them are to be contiguous there.
 */
export interface Instance {
  readonly characters: readonly string[];
  readonly scenes: readonly StorylineScene[];
  readonly active: readonly (readonly string[])[];
}

/** Who is drawn where, if nobody says otherwise: each character from its first to its last scene. */
export function activeFromScenes(characters: readonly string[], scenes: readonly StorylineScene[]): string[][] {
  const spans = new Map<string, { first: number; last: number }>();
  let stepCount = 0;
  for (const scene of scenes) {
    stepCount = Math.max(stepCount, scene.last + 1);
    for (const id of scene.characters) {
      const span = spans.get(id);
      spans.set(id, {
        first: Math.min(span?.first ?? scene.first, scene.first),
        last: Math.max(span?.last ?? scene.last, scene.last),
      });
    }
  }
  const active: string[][] = Array.from({ length: stepCount }, () => []);
  for (const id of characters) {
    const span = spans.get(id);
    if (span) for (let step = span.first; step <= span.last; step++) active[step]?.push(id);
  }
  return active;
}
