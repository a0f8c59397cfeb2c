import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { renderExplorer } from '../support/renderExplorer.tsx';
import { chart, columns, lineNames, tableRows } from '../support/storylineChart.ts';
import { madeUpFilm } from '../support/storylineFilms.ts';

/** The example with so many characters, most of them in its first scene alone. */
function crowd(count: number): Film {
  return exampleFilm((file) => {
    const extras = Array.from({ length: count - file.characters.length }, (_, index) => `extra-${index}`);
    file.characters.push(...extras.map((id) => ({ ...file.characters[2]!, id, name: id })));
    file.scenes[0]!.characters.push(...extras.map((id) => ({ id, presence: 'certain' as const })));
  });
}

describe('the storyline of a big film', () => {
  it('folds the least present lines, and says how many', () => {
    renderExplorer('/', crowd(33));
    const others = within(chart()).getByRole('button', { name: 'and 3 others' });
    expect(others).toHaveAttribute('aria-expanded', 'false');
    expect(lineNames()).toHaveLength(30);
  });

  it('has only the columns near the view in the page, but every scene in its table', async () => {
    const user = renderExplorer('/', madeUpFilm(1, { characters: 6, steps: 125 }));
    expect(columns().length).toBeGreaterThan(40);
    expect(columns().length).toBeLessThan(80);
    await user.click(within(chart()).getByRole('button', { name: 'Show as table' }));
    expect(tableRows()).toHaveLength(125);
  });

  it('has its scene and its Tab stop in the page, on the page of a late scene too', () => {
    renderExplorer('/scene/scene-120', madeUpFilm(1, { characters: 6, steps: 125 }));
    expect(columns().filter((link) => link.tabIndex === 0)).toHaveLength(1);
    expect(within(chart()).getAllByRole('link', { current: 'page' })).toHaveLength(1);
  });
});
