import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { expectSelected, refuseClipboard } from '../../support/clipboard.ts';
import { renderExplorer } from '../../support/renderExplorer.tsx';

const page = 'http://localhost:3000/quote/hold-the-wheel';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 8, 5, 23, 59) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function unfold(user: UserEvent, name = 'Copy as …') {
  await user.click(screen.getByRole('button', { name, expanded: false }));
  return screen.findByRole('radiogroup');
}

async function copied(user: UserEvent, form: string, button = 'Copy this'): Promise<string> {
  await user.click(screen.getByRole('radio', { name: form }));
  await user.click(screen.getByRole('button', { name: button }));
  return navigator.clipboard.readText();
}

describe('a quote is copied', () => {
  it.each([
    ['Words alone', 'Hold the wheel!'],
    ['With attribution', '“Hold the wheel!” (The captain, in the scene “The storm”)'],
    ['With attribution and link', `“Hold the wheel!” (The captain, in the scene “The storm”)\n${page}`],
    [
      'MLA',
      `Night Ferry. Directed by Ida Lund, 1981.\n“Hold the wheel!” It’s All Happening, ${page}. Accessed 5 Sept. 2026.`,
    ],
    [
      'APA',
      `Lund, I. (Director). (1981). Night ferry [Film].\nIt’s All Happening. (n.d.). “Hold the wheel!” Retrieved September 5, 2026, from ${page}`,
    ],
    [
      'Chicago',
      `Lund, Ida, dir. Night Ferry. 1981.\n“Hold the wheel!” It’s All Happening. Accessed September 5, 2026. ${page}.`,
    ],
  ])('in the form "%s"', async (form, expected) => {
    const user = renderExplorer('/quote/hold-the-wheel?with=mara');
    await unfold(user);
    expect(await copied(user, form)).toBe(expected);
    const lines = [...screen.getByRole('group', { name: form }).children].map((line) => line.textContent);
    expect(lines.join('\n')).toBe(expected);
    expect(screen.getByText('Copied')).toBeVisible();
  });

  it('as BibTeX', async () => {
    const user = renderExplorer('/quote/hold-the-wheel');
    await unfold(user);
    expect(await copied(user, 'BibTeX')).toMatch(
      /^@misc\{lund1981-hold-the-wheel,\n[^]*urldate {6}= \{2026-09-05\}\n\}$/,
    );
  });

  it('with what stands in the text, and what is not known said', async () => {
    const user = renderExplorer('/quote/hold-the-wheel');
    await unfold(user);
    await user.click(screen.getByRole('radio', { name: 'APA' }));
    expect(screen.getByText('(Lund, 1981)').parentElement).toHaveTextContent('In the text: (Lund, 1981)');
    expect(screen.getByText(/is not known here/)).toHaveTextContent('Who made the film is not in the data');
    await user.click(screen.getByRole('radio', { name: 'Chicago' }));
    expect(screen.getByText(/^In a note:/).parentElement).toHaveTextContent(
      'Night Ferry, directed by Ida Lund (1981).',
    );
    await user.click(screen.getByRole('radio', { name: 'Words alone' }));
    expect(screen.queryByText(/is not known here/)).not.toBeInTheDocument();
  });

  it('by keyboard alone: unfold, choose, copy, fold up', async () => {
    const user = renderExplorer('/quote/hold-the-wheel');
    screen.getByRole('button', { name: 'Copy as …' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('radiogroup', { name: 'Form' });
    expect(screen.getByRole('button', { name: 'Copy as …' })).toHaveFocus();
    screen.getByRole('radio', { name: 'Words alone' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'MLA' })).toBeChecked();
    screen.getByRole('button', { name: 'Copy this' }).focus();
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toMatch(/^Night Ferry\./);
    screen.getByRole('button', { name: 'Copy as …', expanded: true }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });
});

describe('where the clipboard refuses', () => {
  it('the citation is there, selected, and nothing says "Copied"', async () => {
    const user = renderExplorer('/quote/hold-the-wheel');
    refuseClipboard();
    await unfold(user);
    await user.click(screen.getByRole('radio', { name: 'APA' }));
    await user.click(screen.getByRole('button', { name: 'Copy this' }));
    await expectSelected(
      `Lund, I. (Director). (1981). Night ferry [Film].\nIt’s All Happening. (n.d.). “Hold the wheel!” Retrieved September 5, 2026, from ${page}`,
    );
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'MLA' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('in German', () => {
  it('a quote is copied in the original first, then in translation, with whose that is', async () => {
    const user = renderExplorer('/de/quote/hold-the-wheel');
    await user.click(screen.getByRole('button', { name: 'Zitat kopieren' }));
    expect(await navigator.clipboard.readText()).toBe(
      '“Hold the wheel!” (The captain, in der Szene „Der Sturm“)\n„Hold the wheel! (auf Deutsch)“ (Deutsch: unsere Arbeitsübersetzung)',
    );
  });

  it('the words alone are those of the original, and a citation stays English', async () => {
    const user = renderExplorer('/de/quote/hold-the-wheel');
    await unfold(user, 'Kopieren als …');
    expect(await copied(user, 'Nur die Worte', 'So kopieren')).toBe('Hold the wheel!');
    await user.click(screen.getByRole('radio', { name: 'MLA' }));
    expect(screen.getByRole('group', { name: 'MLA' })).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('group', { name: 'MLA' })).toHaveTextContent('/de/quote/hold-the-wheel');
  });
});
