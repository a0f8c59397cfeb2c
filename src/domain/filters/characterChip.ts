import type { Character } from '#domain/dataset/film.ts';

/** A character's chip: `count` is how many scenes (or quotes) there would be after pressing it. */
export interface Chip {
  readonly character: Character;
  readonly pressed: boolean;
  readonly count: number;
}
