import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { exampleFilm } from '../support/exampleFile.ts';
import { pageTitle, renderExplorer } from '../support/renderExplorer.tsx';

const words = '<b>Salt</b> & "pepper" &amp; <img src="x" onerror="stop()">';

/** A film whose texts look like HTML. */
function filmOfMarkup() {
  return exampleFilm((file) => {
    const both = { en: words, de: words };
    file.film.title = both;
    const storm = file.scenes.find(({ id }) => id === 'storm')!;
    Object.assign(storm, { title: both, summary: both, place: both });
    file.sequences[1]!.title = both;
    file.characters[0]!.name = words;
    file.quotes[2]!.text = words;
    file.sources[0]!.title = words;
    file.disputes[0]!.question = both;
  });
}

describe('text of the dataset', () => {
  it.each([
    ['/', `${words}, scene by scene`],
    ['/scene/storm', words],
    ['/de/scene/storm', words],
    ['/character/mara', words],
    ['/quote/hold-the-wheel', `“${words}”`],
    ['/source/ferry-essay', words],
  ])('is text at %s, whatever it looks like', (at, title) => {
    renderExplorer(at, filmOfMarkup());
    expect(pageTitle().textContent).toBe(title);
    expect(document.title).toContain(words);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(document.querySelector('b, img, [onerror]')).toBeNull();
  });

  it('is text in the timeline and its filter too', () => {
    renderExplorer('/', filmOfMarkup());
    expect(screen.getByRole('heading', { level: 3, name: words })).toBeVisible();
    expect(screen.getByRole('region', { name: words })).toBeVisible();
    expect(screen.getByRole('button', { name: `${words} 4` })).toBeVisible();
  });

  it('of the address is text as well', () => {
    renderExplorer(`/?with=${encodeURIComponent(words)}&q=${encodeURIComponent(words)}`);
    expect(screen.getByText(`There is no character “${words}”.`)).toBeVisible();
    expect(screen.getByText(`Containing “${words}”`)).toBeVisible();
    expect(document.querySelector('b, img, [onerror]')).toBeNull();
  });
});
