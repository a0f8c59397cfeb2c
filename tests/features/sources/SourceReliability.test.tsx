import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { FilmFile } from '#domain/dataset/schema.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { renderExplorer } from '../../support/renderExplorer.tsx';

function sentences(change: (file: FilmFile) => void, at = '/source/script-notes', name = 'How reliable it is') {
  renderExplorer(at, exampleFilm(change));
  const items = within(screen.getByRole('region', { name })).getAllByRole('listitem');
  return items.map((item) => item.textContent);
}

/** So many of the quotes and scenes rest on the notes, and the first of them on the news too. */
function drawnFrom(total: number, shared: number) {
  return (file: FilmFile) => {
    const sourcesOf = (index: number) => [
      ...(index < total ? ['script-notes'] : []),
      ...(index < shared || index >= total ? ['harbour-news'] : []),
    ];
    file.quotes.forEach((quote, index) => {
      Object.assign(quote, { sources: sourcesOf(index), wording: 'paraphrase', variants: [] });
    });
    file.scenes.forEach((scene, index) => {
      Object.assign(scene, { sources: sourcesOf(index), accounts: [] });
    });
    file.disputes = [];
  };
}

describe('how far a source carries, in words', () => {
  it.each([
    [1, 1, 'Its one quote has other sources as well.', 'The one scene that draws on it has other sources'],
    [1, 0, 'Its one quote rests on it alone.', 'The one scene that draws on it has no other source.'],
    [3, 3, 'Each of its 3 quotes has other sources as well.', 'All 3 scenes that draw on it have other sources'],
    [3, 1, 'Of its 3 quotes, one has other sources', 'Of the 3 scenes that draw on it, one has other sources'],
    [3, 2, 'Of its 3 quotes, 2 have other sources', 'Of the 3 scenes that draw on it, 2 have other sources'],
    [2, 0, 'Its 2 quotes rest on it alone.', 'The 2 scenes that draw on it have no other source.'],
  ])('%i drawn from it, %i of them shared', (total, shared, quotes, scenes) => {
    const said = sentences(drawnFrom(total, shared));
    expect(said[1]).toContain(quotes);
    expect(said[2]).toContain(scenes);
    expect(said[3]).toBe('None of the disputes listed here involves it.');
  });

  it.each([
    ['article', /^An article/],
    ['reference', /^A reference work/],
    ['interview', /^An interview/],
    ['draft', /^A draft of the screenplay/],
    ['film', /^The film itself/],
  ] as const)('says what %s means', (kind, words) => {
    const said = sentences((file) => {
      for (const source of file.sources) source.kind = kind;
    });
    expect(said[0]).toMatch(words);
  });

  it('counts disputes, and the open ones, in German too', () => {
    const said = sentences(
      (file) => {
        for (const dispute of file.disputes) {
          dispute.positions = [{ source: 'script-notes', says: { en: 'So.', de: 'So.' } }];
          dispute.confidence = 'high';
        }
        file.disputes[0]!.confidence = 'open';
      },
      '/de/source/script-notes',
      'Wie verlässlich die Quelle ist',
    );
    expect(said.slice(-2)).toEqual([
      'In 2 Fragen, die sie beantwortet, gibt es Widerspruch.',
      'Eine dieser Fragen ist noch offen.',
    ]);
  });
});
