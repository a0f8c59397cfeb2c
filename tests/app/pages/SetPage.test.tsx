import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { ClassSet, SetItem } from '#domain/classSet/classSet.ts';
import { encodeSet } from '#domain/classSet/classSetLink.ts';

import { address } from '../../routing/platform.ts';
import { visitAnew } from '../../support/visitAnew.ts';

function scene(id: string, question = ''): SetItem {
  return { kind: 'scene', id, question };
}

const wheel: SetItem = { kind: 'quote', id: 'hold-the-wheel', question: 'Who says it?' };
const example: ClassSet = { title: 'Orders', items: [scene('boarding', 'Who comes last?'), wheel, scene('storm')] };

function keep(set: ClassSet) {
  window.localStorage.setItem('class-set night-ferry', JSON.stringify({ state: { set }, version: 1 }));
}

async function list(name = 'Items of the set'): Promise<HTMLElement> {
  return screen.findByRole('list', { name });
}

/** The items on the page, by their headings. */
async function names(): Promise<readonly string[]> {
  return within(await list())
    .getAllByRole('heading')
    .map((heading) => heading.textContent);
}

/** What the page has said last. */
function said(words: string | RegExp) {
  return waitFor(() => expect(screen.getAllByRole('status').some((one) => one.textContent.match(words))).toBe(true));
}

function press(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

beforeEach(() => keep(example));

describe('a set', () => {
  it('says how one is made while it is empty', async () => {
    window.localStorage.clear();
    await visitAnew('/de/set');
    expect(await screen.findByText('Die Mappe ist noch leer')).toBeVisible();
    expect(screen.getByRole('region', { name: 'So entsteht eine Mappe' })).toHaveTextContent(/Platz ist für 50/);
    expect(screen.queryByRole('button', { name: 'Link kopieren' })).not.toBeInTheDocument();
  });

  it('has its items in order, each with its question, and leads to their pages', async () => {
    await visitAnew('/set?with=mara');
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm']);
    expect(screen.getByRole('textbox', { name: 'Question (“Boarding”)' })).toHaveValue('Who comes last?');
    expect(screen.getByRole('link', { name: '“Hold the wheel!”' })).toHaveAttribute(
      'href',
      '/quote/hold-the-wheel?with=mara',
    );
    expect(screen.getByRole('heading', { name: '3 of 50 in the set' })).toBeVisible();
  });

  it('is collected on the pages of scenes and quotes', async () => {
    window.localStorage.clear();
    const user = await visitAnew('/scene/storm');
    const [ofScene, ofQuote] = screen.getAllByRole('button', { name: 'Add to set', pressed: false });
    await user.click(ofQuote!);
    await said('1 of 50 in the set');
    await user.click(ofScene!);
    expect(screen.getAllByRole('button', { name: 'Add to set', pressed: true })).toHaveLength(2);
    await user.click(screen.getAllByRole('link', { name: 'Open the set' })[0]!);
    expect(address()).toBe('/set');
    expect(await names()).toEqual(['“Hold the wheel!”', 'The storm']);
  });

  it('is left by pressing again, and that can be undone, with the question', async () => {
    const user = await visitAnew('/scene/boarding');
    await user.click(press('Add to set'));
    expect(press('Add to set')).toHaveAttribute('aria-pressed', 'false');
    await said('Taken out.');
    await user.click(press('Undo'));
    expect(press('Add to set')).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('link', { name: 'Open the set' }));
    expect(await screen.findByDisplayValue('Who comes last?')).toBeVisible();
  });

  it('takes no more than fifty, and says why', async () => {
    keep({ title: '', items: Array.from({ length: 50 }, (_, index) => scene(`old-${index}`)) });
    const user = await visitAnew('/scene/storm');
    const [add] = screen.getAllByRole('button', { name: 'Add to set' });
    await user.click(add!);
    await said(/^The set is full: 50 is the most, so that its link can still be sent/);
    expect(add).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('what is written', () => {
  it('is kept: title and questions, as text', async () => {
    const user = await visitAnew('/set');
    const title = await screen.findByRole('textbox', { name: 'Title of the set' });
    await user.clear(title);
    await user.type(title, '<b>Ropes</b>');
    await user.type(screen.getByRole('textbox', { name: 'Question (“The storm”)' }), 'Why?{Enter}Why not?');
    await visitAnew('/set');
    expect(await screen.findByRole('textbox', { name: 'Title of the set' })).toHaveValue('<b>Ropes</b>');
    expect(screen.getByRole('textbox', { name: 'Question (“The storm”)' })).toHaveValue('Why?\nWhy not?');
    expect(within(screen.getByRole('region', { name: 'Handout' })).getByText('<b>Ropes</b>')).toBeInTheDocument();
  });
});

describe('the order', () => {
  it('is changed by buttons, which keep the focus and say where things are', async () => {
    const user = await visitAnew('/set');
    await list();
    press('Move down: “Boarding”').focus();
    await user.keyboard('{Enter}');
    await said('“Boarding” is now 2 of 3.');
    expect(press('Move down: “Boarding”')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await names()).toEqual(['“Hold the wheel!”', 'The storm', 'Boarding']);
    expect(press('Move down: “Boarding”')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await names()).toEqual(['“Hold the wheel!”', 'The storm', 'Boarding']);
    await user.click(press('Move up: “The storm”'));
    await said('“The storm” is now 1 of 3.');
    expect(press('Move up: “The storm”')).toHaveFocus();
  });
});

describe('a removal', () => {
  it('is undone, each one, the latest first, to where it was', async () => {
    const user = await visitAnew('/set');
    await list();
    await user.click(press('Remove: “Boarding”'));
    await said('“Boarding” was removed.');
    expect(press('Undo: “Boarding” was removed')).toHaveFocus();
    await user.click(press('Remove: “Hold the wheel!”'));
    expect(await names()).toEqual(['The storm']);
    await user.click(press('Undo: “Hold the wheel!” was removed'));
    await said('Undone.');
    await user.click(press('Undo: “Boarding” was removed'));
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm']);
    expect(screen.getByDisplayValue('Who comes last?')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
  });

  it('of everything is undone at once', async () => {
    const user = await visitAnew('/set');
    await list();
    await user.click(press('Empty the set'));
    await said('The set is empty now.');
    await user.click(press('Undo: the set as it was before'));
    expect(await names()).toHaveLength(3);
    expect(screen.getByDisplayValue('Orders')).toBeVisible();
  });
});

describe('past the horizon', () => {
  it('items are covered, on paper as well; what is not of the film is named and can go', async () => {
    keep({ title: '', items: [scene('boarding'), scene('landing', 'Who lands?'), scene('no-such')] });
    const user = await visitAnew('/set?upto=storm');
    expect(await names()).toEqual(['Boarding', 'Comes later', 'Not in this film']);
    expect(screen.getByText(/^Nothing after the scene “The storm” is shown/)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/Landing|Who lands/);
    await user.click(press('Remove: “no-such”'));
    expect(await names()).toEqual(['Boarding', 'Comes later']);
  });
});

describe('the link', () => {
  it('holds the whole set and the horizon, and is copied', async () => {
    const user = await visitAnew('/de/set?with=mara&upto=storm');
    await list('Inhalt der Mappe');
    await user.click(press('Link kopieren'));
    await said('Kopiert');
    const shared = `${window.location.origin}/de/set?upto=storm#${encodeSet(example, 'night-ferry')}`;
    expect(await navigator.clipboard.readText()).toBe(shared);
    expect(screen.getByText(new RegExp(`${shared.length} Zeichen lang`))).toBeVisible();
  });
});

const theirs: ClassSet = { title: 'Theirs', items: [scene('galley', 'Is it cold?'), scene('storm')] };
const link = `/set#${encodeSet(theirs, 'night-ferry')}`;

describe('a shared set', () => {
  it('is shown, and one’s own is kept unless it is taken over', async () => {
    const user = await visitAnew(link);
    expect(await screen.findAllByRole('heading', { name: 'Theirs' })).not.toEqual([]);
    expect(await names()).toEqual(['In the galley', 'The storm']);
    expect(within(await list()).getByText('Is it cold?')).toBeVisible();
    await user.click(press('Keep mine'));
    expect(address()).toBe('/set');
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('takes the place of one’s own, which can be had back', async () => {
    const user = await visitAnew(link);
    await list();
    await user.click(press('Take it over'));
    expect(address()).toBe('/set');
    expect(await names()).toEqual(['In the galley', 'The storm']);
    await user.click(press('Undo: the set as it was before'));
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm']);
  });

  it('is added to one’s own, what both have once', async () => {
    const user = await visitAnew(link);
    await list();
    await user.click(press('Add it to mine'));
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm', 'In the galley']);
    expect(screen.getByDisplayValue('Orders')).toBeVisible();
  });

  it('that is one’s own needs no choice', async () => {
    await visitAnew(`/set#${encodeSet(example, 'night-ferry')}`);
    await list();
    expect(screen.queryByRole('button', { name: 'Take it over' })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title of the set' })).toHaveValue('Orders');
  });

  it('stays when the language is changed', async () => {
    await visitAnew(link);
    await list();
    expect(screen.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('href', `/de${link}`);
    await visitAnew(`/de${link}`);
    expect(await screen.findByRole('button', { name: 'Eigene behalten' })).toBeVisible();
  });

  it('names what this film does not have', async () => {
    await visitAnew(`/set#${encodeSet({ ...theirs, items: [...theirs.items, scene('strm')] }, 'night-ferry')}`);
    await said('There is no scene “strm”. Did you mean “storm”?');
    expect(await names()).toEqual(['In the galley', 'The storm']);
  });
});

describe('a link that is none', () => {
  it.each([
    [link.slice(0, -4), /damaged or was cut off/],
    ['/set#anything', /damaged or was cut off/],
    ['/set#2.abc', /another version/],
    [`/set#${encodeSet(theirs, 'day-ferry')}`, /another film/],
  ])('says so and keeps one’s own: %s', async (broken, words) => {
    const user = await visitAnew(broken);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent('The set kept in this browser is untouched.');
    expect(await names()).toEqual(['Boarding', '“Hold the wheel!”', 'The storm']);
    await user.click(press('Go on without the link'));
    expect(address()).toBe('/set');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each(['/set#content', '/set#page-heading'])('and a place on the page is none either: %s', async (place) => {
    await visitAnew(place);
    await list();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the handout', () => {
  function handout(): HTMLElement {
    return screen.getByRole('region', { name: 'Handout' });
  }

  it('asks, and gives away neither speaker nor source nor address', async () => {
    await visitAnew('/set');
    await list();
    expect(handout()).toHaveTextContent(/“Hold the wheel!”.*Who says it\?.*In which scene\?/);
    expect(handout()).toHaveTextContent('Who comes last?');
    expect(handout()).not.toHaveTextContent(/captain|Harbour News|Wordings vary/);
    expect(within(handout()).queryByRole('link')).not.toBeInTheDocument();
  });

  it('has the answers on a sheet of their own, if they are wanted', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = await visitAnew('/set');
    await list();
    await user.click(screen.getByRole('radio', { name: 'with answers' }));
    await user.click(press('Print'));
    expect(print).toHaveBeenCalledOnce();
    expect(within(handout()).getByRole('heading', { name: 'Answers' })).toBeInTheDocument();
    expect(handout()).toHaveTextContent('Said byThe captainSceneThe storm (4)WordingWordings varySourcesHarbour News');
    print.mockRestore();
  });
});
