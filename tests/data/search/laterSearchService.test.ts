import { expect, it, vi } from 'vitest';

import { createLaterSearchService } from '#data/search/laterSearchService.ts';
import { createSearchService } from '#data/search/searchService.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const question = { query: 'rope', upto: undefined };

it('the search is made with the first question, once', async () => {
  const load = vi.fn(() => Promise.resolve(createSearchService(exampleFilm())));
  const service = createLaterSearchService(load);
  expect(load).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([service.matches(question), service.matches(question)]);
  expect([...first.scenes]).toEqual(['the-last-rope']);
  expect(second).toEqual(first);
  expect(load).toHaveBeenCalledOnce();
});

it('a search that could not be had is tried again with the next question', async () => {
  const load = vi.fn(() => Promise.resolve(createSearchService(exampleFilm())));
  load.mockRejectedValueOnce(new Error('The search cannot be had'));
  const service = createLaterSearchService(load);
  await expect(service.matches(question)).rejects.toThrow('cannot be had');
  expect([...(await service.matches(question)).scenes]).toEqual(['the-last-rope']);
});
