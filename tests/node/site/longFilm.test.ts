import { brotliCompressSync } from 'node:zlib';

import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { InteractiveStoryline } from '#app/pages/StorylinePanel.tsx';
import { createSearchService } from '#data/search/searchService.ts';
import { headOf } from '#node/site/head.ts';
import { headTags } from '#node/site/html.ts';
import { layoutFiles, slicesDrawn, type ShippedLayout } from '#node/site/shippedLayout.ts';
import { encodePath } from '#routing/codec.ts';
import { pageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import { provideSlices, sliced } from '../../support/longFilm.ts';
import { servedHtml } from '../../support/servedHtml.ts';
import { madeUpFilm } from '../../support/storylineFilms.ts';

const film = madeUpFilm(1, { characters: 24, steps: 1000 });
const { head, slices } = sliced(film, 200, 30);
const layout: ShippedLayout = { stored: head, slices };
provideSlices(film, 200);

beforeAll(() => Promise.all([InteractiveStoryline.load(), ...pageKinds.map(fetchPageCode)]));

/** A page as it is served, without what all pages have in common. */
async function served(page: Page): Promise<string> {
  const path = encodePath(page, 'en');
  const app = createElement(App, {
    film,
    layoutUrl: film.id,
    search: createSearchService(film),
    path,
  });
  const body = await servedHtml(app);
  return headTags(headOf(film, page, 'en'), 'en', undefined) + body;
}

function brotli(html: string): number {
  return brotliCompressSync(html).byteLength;
}

/** The numbers of the slices that a page asks for ahead. */
function askedFor(html: string): readonly number[] {
  return slicesDrawn(html, film, layout);
}

describe('the pages of a film of 1,000 scenes', () => {
  it('weigh no more than those of a short one', async () => {
    expect(brotli(await served({ kind: 'timeline' }))).toBeLessThanOrEqual(60_000);
    expect(brotli(await served({ kind: 'cast' }))).toBeLessThanOrEqual(60_000);
    expect(brotli(await served({ kind: 'scene', id: 'scene-500' }))).toBeLessThanOrEqual(20_000);
    expect(brotli(await served({ kind: 'character', id: film.characters[0]!.id }))).toBeLessThanOrEqual(20_000);
  });

  it('lead from the start to the sequences that are not on it', async () => {
    const html = await served({ kind: 'timeline' });
    const [, further = ''] = html.split('aria-label="The scenes further on, by sequence"');
    const links = [...further.split('</nav>')[0]!.matchAll(/href="\/scene\/scene-(\d+)"/g)].map(([, step]) =>
      Number(step),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.length).toBeLessThanOrEqual(120);
    expect(links.every((step) => step % 7 === 0)).toBe(true);
    expect(links.at(-1)).toBeGreaterThan(950);
  });

  it('have the part of the chart that is seen first, and ask ahead for its slices alone', async () => {
    const start = await served({ kind: 'timeline' });
    expect(start).toContain('data-scene="scene-5"');
    expect(start).not.toContain('data-scene="scene-90"');
    expect(askedFor(start)).toEqual([0]);
    const scene = await served({ kind: 'scene', id: 'scene-599' });
    expect(scene).toMatch(/data-cut="middle"/);
    for (const step of [580, 599, 615]) expect(scene).toContain(`data-scene="scene-${step}"`);
    expect(scene).not.toContain('data-scene="scene-0"');
    expect(askedFor(scene)).toEqual([2, 3]);
    expect(askedFor(await served({ kind: 'cast' }))).toEqual([]);
  });

  it('have a file for the head of the layout and for each slice', () => {
    expect([...layoutFiles('long', layout).keys()]).toEqual([
      'long.storyline.json',
      ...[0, 1, 2, 3, 4].map((number) => `long.storyline.${number}.json`),
    ]);
  });
});
