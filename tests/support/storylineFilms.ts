import { readFileSync } from 'node:fs';

import type { Film } from '#domain/dataset/film.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { placeGeometry, type StorylineGeometry } from '#features/storyline/geometry.ts';
import { fullMeasures, type Measures } from '#features/storyline/measures.ts';
import { randomFilm, type FilmSize } from '#node/bench/randomFilm.ts';

import { exampleFile, exampleFilm } from './exampleFile.ts';

const names = ['Io', 'Mara Holm', 'The captain', 'Wilhelmina Mommsen-Wimmer', 'Jonas', 'A man at the bar', 'Lil'];
const stepsOfSequence = 7;

/** The film that the site is about. */
export const shippedFilm: Film = parseFilmText(readFileSync('public/data/almost-famous.json', 'utf8'));

/** A made-up film as a dataset would have it: one scene a step, names of many lengths. */
export function madeUpFilm(seed: number, size: Omit<FilmSize, 'scenesPerStep'>): Film {
  const { characters, scenes } = randomFilm(seed, { ...size, scenesPerStep: 'one' });
  const example = exampleFile();
  return exampleFilm((file) => {
    file.characters = characters.map((id, index) => ({
      ...example.characters[3]!,
      id,
      name: `${names[(index + seed) % names.length] ?? ''} ${index}`,
      formerly: [],
    }));
    file.sequences = Array.from({ length: Math.ceil(scenes.length / stepsOfSequence) }, (_, index) => ({
      ...example.sequences[index % example.sequences.length]!,
      id: `part-${index}`,
    }));
    file.scenes = scenes.map((scene, step) => ({
      ...example.scenes[0]!,
      id: `scene-${step}`,
      sequence: `part-${Math.floor(step / stepsOfSequence)}`,
      characters: scene.characters.map((id) => ({ id, presence: 'certain' as const })),
    }));
    file.quotes = [];
    file.disputes = [];
    file.sources = file.sources.map(({ reading: _, ...source }) => source);
  });
}

/** A film's storyline, placed; laid out with a small budget. */
export function placed(film: Film, measures: Measures = fullMeasures, iterations = 150): StorylineGeometry {
  return placeGeometry(film, layOutFilm(film, { iterations }), measures);
}
