import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { renderExplorer } from '../support/renderExplorer.tsx';
import { madeUpFilm } from '../support/storylineFilms.ts';

const few = madeUpFilm(1, { characters: 24, steps: 28 });
const many = madeUpFilm(1, { characters: 24, steps: 1000 });

/** Opens the timeline of a film; its long list comes a moment later. */
async function openTimeline(film: Film) {
  const drawn = vi.fn();
  await act(async () => {
    renderExplorer('/', film, undefined, undefined, undefined, drawn);
    await vi.dynamicImportSettled();
  });
  drawn.mockClear();
  return drawn;
}

/** Presses the first chip, and tells what changed in the page for it. */
async function pressChip(): Promise<readonly MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const [chip] = screen.getAllByRole('button', { pressed: false }).filter(({ id }) => id.startsWith('chip-'));
  fireEvent.click(chip!);
  await act(async () => Promise.resolve());
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

function elements(): number {
  return document.querySelectorAll('*').length;
}

describe('pressing a chip', () => {
  it('is drawn three times at most: what was pressed, then the links, then the chart', async () => {
    const drawn = await openTimeline(few);
    await pressChip();
    expect(drawn.mock.calls.length, `${drawn.mock.calls.length} times`).toBeLessThanOrEqual(3);
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

  it('changes as little on a press as one of 28', async () => {
    await openTimeline(few);
    const ofFew = (await pressChip()).length;
    cleanup();
    await openTimeline(many);
    const ofMany = (await pressChip()).length;
    expect(ofMany, `${ofMany} changes, ${ofFew} with 28 scenes`).toBeLessThanOrEqual(2 * ofFew);
  });
});
