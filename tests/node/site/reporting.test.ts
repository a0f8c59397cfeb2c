import { afterEach, describe, expect, it, vi } from 'vitest';

import { reportAddress, versionOf } from '#node/site/reporting.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('REPORT_TO', () => {
  it.each(['mailto:lines@example.org', 'https://example.org/issues/new?title={title}&body={body}', ''])(
    'may be "%s"',
    (to) => {
      vi.stubEnv('REPORT_TO', to);
      expect(reportAddress()).toBe(to);
    },
  );

  it('may be left out', () => {
    vi.stubEnv('REPORT_TO', undefined);
    expect(reportAddress()).toBe('');
  });

  it.each([
    'lines@example.org',
    'http://example.org',
    'mailto:nobody',
    'javascript:alert(1)',
    'mailto:a"b@example.org',
  ])('may not be %s', (to) => {
    vi.stubEnv('REPORT_TO', to);
    expect(reportAddress).toThrow(`REPORT_TO is "${to}"; expected mailto:`);
  });
});

it('the version of a dataset is the same for the same text, and another for another', () => {
  expect(versionOf('{"version": 1}')).toMatch(/^[0-9a-f]{10}$/);
  expect(versionOf('{"version": 1}')).toBe(versionOf('{"version": 1}'));
  expect(versionOf('{"version": 1}')).not.toBe(versionOf('{"version":1}'));
});
