import { describe, expect, it } from 'vitest';

import { reportHref } from '#domain/citation/reportLink.ts';

const report = { title: 'Report: quote/a & b', lines: ['“Who?”', '100 %'] };
const title = 'Report%3A%20quote%2Fa%20%26%20b';

describe('a report opens', () => {
  it.each([
    [
      'an e-mail',
      'mailto:a@example.org',
      `mailto:a@example.org?subject=${title}&body=%E2%80%9CWho%3F%E2%80%9D%0D%0A100%20%25`,
    ],
    [
      'an e-mail with a copy',
      'mailto:a@example.org?cc=b@example.org',
      `mailto:a@example.org?cc=b@example.org&subject=${title}&body=%E2%80%9CWho%3F%E2%80%9D%0D%0A100%20%25`,
    ],
    [
      'a tracker',
      'https://example.org/new',
      `https://example.org/new?title=${title}&body=%E2%80%9CWho%3F%E2%80%9D%0A100%20%25`,
    ],
    [
      'a tracker with a label',
      'https://example.org/new?labels=line',
      `https://example.org/new?labels=line&title=${title}&body=%E2%80%9CWho%3F%E2%80%9D%0A100%20%25`,
    ],
    [
      'a tracker with words of its own',
      'https://example.org/new?t={title}&d={body}',
      `https://example.org/new?t=${title}&d=%E2%80%9CWho%3F%E2%80%9D%0A100%20%25`,
    ],
  ])('%s, filled in', (_what, to, expected) => {
    expect(reportHref(to, report)).toBe(expected);
    expect(new URL(expected).href).toBe(expected);
  });
});
