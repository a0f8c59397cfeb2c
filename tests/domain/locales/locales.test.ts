import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { baseLocale, initialsOf, localeEntry, locales, splitLocale } from '#domain/locales/locales.ts';
import { foldText } from '#domain/search/foldText.ts';

describe('the languages', () => {
  it('are those that messages are compiled for', () => {
    const settings: unknown = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8'));
    expect(settings).toMatchObject({ baseLocale, locales });
  });

  it.each(locales)('%s has every message', (locale) => {
    const keysIn = (code: string) => {
      const messages: unknown = JSON.parse(readFileSync(`messages/${code}.json`, 'utf8'));
      return typeof messages === 'object' && messages !== null ? Object.keys(messages).sort() : [];
    };
    expect(keysIn(locale).length).toBeGreaterThan(0);
    expect(keysIn(locale)).toEqual(keysIn(baseLocale));
  });

  it('have the base language at the root, and each other one below a segment of its own', () => {
    const prefixes = locales.map((locale) => localeEntry(locale).prefix);
    expect(prefixes.filter((prefix) => prefix === '')).toHaveLength(1);
    expect(localeEntry(baseLocale).prefix).toBe('');
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes.filter((one) => one !== '')) expect(prefix).toMatch(/^\/[a-z-]+$/);
  });

  it.each(locales)('%s has stop words and endings as the search compares them: folded', (locale) => {
    const { stopWords, endings } = localeEntry(locale);
    for (const word of [...stopWords.split(' '), ...endings]) expect(foldText(word)).toBe(word);
  });
});

it.each([
  ['/', 'en', '/'],
  ['/cast', 'en', '/cast'],
  ['/de', 'de', ''],
  ['/de/', 'de', '/'],
  ['/de/scene/storm', 'de', '/scene/storm'],
  ['/deck', 'en', '/deck'],
])('%s is in %s, with %j behind it', (path, locale, rest) => {
  expect(splitLocale(path)).toEqual({ locale, rest });
});

it.each([
  ['Mara', 'M'],
  ['Mara von Lund', 'ML'],
  ['The crew', 'C'],
  ['Die Mannschaft', 'M'],
  ['42', '4'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
