import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { renderExplorer } from '../support/renderExplorer.tsx';
import { madeUpFilm } from '../support/storylineFilms.ts';

const few = madeUpFilm(1, { characters: 24, steps: 28 });
const many = madeUpFilm(1, { characters: 24, steps: 1000 });

const observer = new MutationObserver(() => undefined);
/** What each drawing changed in the page since it was pressed; drawings that changed nothing are left out. */
let drawings: (readonly MutationRecord[])[] = [];

function noteDrawing() {
  const records = observer.takeRecords();
  if (records.length > 0) drawings.push(records);
}

afterEach(() => observer.disconnect());

async function openTimeline(film: Film) {
  await act(async () => {
    renderExplorer('/', film, undefined, undefined, undefined, noteDrawing);
    await vi.dynamicImportSettled();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** A character in 130 of 1,000 scenes: a long list becomes a short one. */
const inSome = 'c8';

/** Presses the chip of a character, and tells what changed in the page for it. */
async function pressChip(id = 'c0'): Promise<readonly MutationRecord[]> {
  noteDrawing();
  drawings = [];
  fireEvent.click(document.getElementById(`chip-${id}`)!);
  await act(async () => Promise.resolve());
  noteDrawing();
  return drawings.flat();
}

/** The elements that came into the page, with all that is in them. */
function added(records: readonly MutationRecord[]): readonly Element[] {
  const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
  return nodes.flatMap((node) => [node, ...node.querySelectorAll('*')]);
}

/** The entries in the page, by the addresses of their scenes. */
function entries(): ReadonlyMap<string, Element> {
  return new Map(screen.getAllByRole('article').map((entry) => [sceneOf(entry), entry]));
}

function sceneOf(entry: Element): string {
  return entry.querySelector('h3 a')?.getAttribute('href')?.split('?')[0] ?? '';
}

function elements(): number {
  return document.querySelectorAll('*').length;
}

describe('pressing a chip', () => {
  it('changes the page twice: what was pressed, then the links and the chart', async () => {
    await openTimeline(few);
    await pressChip();
    const changed = drawings.map((records) => new Set(records.map(({ attributeName }) => attributeName)));
    expect(changed).toHaveLength(2);
    expect(changed[0]).toContain('aria-pressed');
    expect([...changed[1]!].toSorted()).toEqual(['data-lit', 'data-rest', 'href']);
  });

  it('changes attributes of the chart, and draws nothing of it anew', async () => {
    await openTimeline(few);
    const chart = screen.getByRole('figure');
    const inChart = (await pressChip()).filter(({ target }) => chart.contains(target));
    expect(inChart.length).toBeGreaterThan(0);
    expect(inChart.filter(({ type }) => type !== 'attributes')).toEqual([]);
  });

  it('says of the entries no more than which of them are there, and which opens its sequence', async () => {
    await openTimeline(few);
    const list = screen.getAllByRole('article')[0]!.closest('.filtered-list')!;
    await pressChip();
    const inEntries = drawings[0]!.filter(({ target }) => list.contains(target) && target instanceof Element);
    expect(new Set(inEntries.map(({ attributeName }) => attributeName))).toEqual(new Set(['hidden', 'data-opening']));
  });

  it('takes no scene out of the page, and puts none in', async () => {
    await openTimeline(few);
    const moved = (await pressChip()).flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    const scenes = moved.filter((node) => node instanceof Element && node.querySelector('article, h3') !== null);
    expect(scenes).toEqual([]);
  });
});

describe('a film of 1,000 scenes', () => {
  it('has at most as many elements in the page as one of 28, twice over', async () => {
    await openTimeline(few);
    const ofFew = elements();
    cleanup();
    await openTimeline(many);
    expect(elements(), `${elements()} elements, ${ofFew} with 28 scenes`).toBeLessThanOrEqual(2 * ofFew);
  });

  it('draws the rows in view for a press, and not all that match', async () => {
    await openTimeline(many);
    const rows = added(await pressChip(inSome)).filter((element) => element.matches('li[data-row]'));
    expect(screen.getByText('130 of 1,000 scenes')).toBeInTheDocument();
    expect(rows.length, `${rows.length} rows`).toBeLessThanOrEqual(10);
  });

  it('keeps the entries that stay in view', async () => {
    await openTimeline(many);
    const before = entries();
    await pressChip();
    const staying = [...entries()].filter(([scene]) => before.has(scene));
    expect(staying.length).toBeGreaterThan(0);
    for (const [scene, entry] of staying) expect(entry).toBe(before.get(scene));
  });

  it('changes as little on a press as one of 28', async () => {
    await openTimeline(few);
    const ofFew = (await pressChip(inSome)).length;
    cleanup();
    await openTimeline(many);
    const ofMany = (await pressChip(inSome)).length;
    expect(ofMany, `${ofMany} changes, ${ofFew} with 28 scenes`).toBeLessThanOrEqual(2 * ofFew);
  });
});
