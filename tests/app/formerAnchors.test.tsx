import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { exampleFilm } from '../support/exampleFile.ts';
import { renderExplorer } from '../support/renderExplorer.tsx';

const film = exampleFilm((file) => {
  file.disputes[0]!.formerly = ['an-old-question'];
  file.sequences[1]!.formerly = ['the-passage'];
});

/** The place that an address names behind its `#`. */
function placeOf(hash: string): HTMLElement | null {
  return document.getElementById(hash);
}

describe('an old id', () => {
  it('of a dispute leads to the dispute', () => {
    renderExplorer('/disputes#an-old-question', film);
    const [first] = screen.getAllByRole('article');
    expect(first).toContainElement(placeOf('an-old-question'));
    expect(first).toBe(placeOf(film.disputes[0]!.id));
  });

  it('of a sequence leads to the sequence', () => {
    renderExplorer('/#sequence-the-passage', film);
    const crossing = screen.getByRole('region', { name: 'The crossing' });
    expect(crossing).toContainElement(placeOf('sequence-the-passage'));
    expect(within(crossing).getByRole('heading', { level: 2 })).toBe(placeOf(`sequence-${film.sequences[1]!.id}`));
  });
});
