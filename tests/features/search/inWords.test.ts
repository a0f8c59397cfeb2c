import { expect, it } from 'vitest';

import { createSearchEngine } from '#domain/search/searchEngine.ts';
import { inWords } from '#features/search/inWords.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm((file) => {
  file.scenes[5]!.songs = [{ id: 'again', title: 'North wind', artist: 'The Moorings' }];
});
const engine = createSearchEngine(film);

it.each([
  ['north wind', 'North Wind, by The Moorings, The storm, and 1 more scene'],
  ['grab the wheel', 'Hold the wheel!, said by The captain, in the scene The storm, variant wording Grab the wheel!'],
])('what is found for "%s" is named in one line', (query, words) => {
  const { groups } = engine.search({ query, locale: 'en', upto: undefined });
  const [hit] = groups[0]?.hits ?? [];
  expect(hit && inWords(hit.description)).toBe(words);
});
