import { describe, expect, it } from 'vitest';

import { headOf } from '#node/site/head.ts';
import { sitePages } from '#node/site/sitePages.ts';
import { pageKinds } from '#routing/pages.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();

describe('the head', () => {
  it('of every page has a title, a description and an address of its own', () => {
    const pages = sitePages(film).map(({ page }) => page);
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(pageKinds));
    const heads = pages.map((page) => headOf(film, page, 'en'));
    for (const { title, description } of heads) expect([title, description]).not.toContain('');
    expect(new Set(heads.map(({ canonical }) => canonical)).size).toBe(pages.length);
  });

  it('says how long the cut is that the film names first', () => {
    const [theatrical] = film.data.filmDetails().cuts;
    expect(headOf(film, { kind: 'cast' }, 'en').data).toMatchObject({ duration: `PT${String(theatrical?.minutes)}M` });
  });

  it('asks that an address which leads nowhere is not kept', () => {
    const missing = { kind: 'missing', path: '/nowhere', unknown: undefined } as const;
    expect(headOf(film, missing, 'en').indexed).toBe(false);
  });

  it('is none of a record that the film has not', () => {
    expect(() => headOf(film, { kind: 'scene', id: 'no-such' }, 'en')).toThrow('The film has no scene "no-such"');
  });
});
