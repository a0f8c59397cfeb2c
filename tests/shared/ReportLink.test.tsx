import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderExplorer } from '../support/renderExplorer.tsx';

/** The lines of the message that a link opens. */
function messageOf(link: HTMLElement) {
  const { searchParams } = new URL(link.getAttribute('href') ?? '');
  return { title: searchParams.get('title'), lines: searchParams.get('body')?.split('\n') };
}

const tracker = 'https://example.org/issues/new';

describe('"Report this line"', () => {
  it.each([
    [
      'a quote',
      '/quotes',
      'quote/hold-the-wheel',
      'Text: “Hold the wheel!”',
      'Claimed source: Harbour News (harbour-news)',
    ],
    [
      'a quote’s own page',
      '/quote/hold-the-wheel',
      'quote/hold-the-wheel',
      'Text: “Hold the wheel!”',
      'Claimed source: Harbour News (harbour-news)',
    ],
    [
      'an account of a scene',
      '/scene/storm',
      'scene/storm (ferry-essay)',
      'Text: Calls it the heart of the film.',
      'Claimed source: Six Moments on a Ferry (ferry-essay)',
    ],
    [
      'an account on its source’s page',
      '/source/ferry-essay',
      'scene/storm (ferry-essay)',
      'Text: Calls it the heart of the film.',
      'Claimed source: Six Moments on a Ferry (ferry-essay)',
    ],
    [
      'a dispute',
      '/disputes',
      'disputes#whose-rope',
      'Text: Who throws the rope? Mara, most likely.',
      'Claimed source: Six Moments on a Ferry (ferry-essay); Notizen zum Drehbuch (script-notes)',
    ],
  ])('on %s says which, of which data, with its text and source', (_what, at, id, text, source) => {
    renderExplorer(at, undefined, undefined, tracker);
    expect(messageOf(screen.getByRole('link', { name: `Report this line: ${id}` }))).toEqual({
      title: `Report: ${id}`,
      lines: [
        'What is wrong, and how is it known?',
        '',
        '',
        '---',
        `Record: ${id}`,
        'Data: night-ferry, format 1, version 0a1b2c',
        text,
        source,
      ],
    });
  });

  it('opens an e-mail where an e-mail is wanted, in the language of the page', () => {
    renderExplorer('/de/quote/hold-the-wheel', undefined, undefined, 'mailto:lines@example.org');
    const link = screen.getByRole('link', { name: /^Fehler in dieser Zeile melden/ });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:lines@example\.org\?subject=Meldung%3A%20quote%2F/),
    );
  });

  it.each(['/quotes', '/scene/storm', '/disputes', '/source/ferry-essay'])(
    'is not there at %s when nobody takes reports',
    (at) => {
      renderExplorer(at);
      expect(screen.queryByRole('link', { name: /^Report/ })).not.toBeInTheDocument();
    },
  );
});
