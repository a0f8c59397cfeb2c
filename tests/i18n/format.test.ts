import { afterEach, describe, expect, it } from 'vitest';

import { formatChoice, formatList, formatNumber, inQuotes, languageName, localize } from '#i18n/format.ts';
import { setLocale } from '#i18n/locale.ts';

afterEach(() => setLocale('en'));

describe('in the language of the page', () => {
  it.each([
    ['a text', () => localize({ en: 'Boarding', de: 'An Bord' }), 'Boarding', 'An Bord'],
    ['a number', () => formatNumber(12345.5), '12,345.5', '12.345,5'],
    ['a list of one', () => formatList(['Mara']), 'Mara', 'Mara'],
    ['a list', () => formatList(['Mara', 'Jonas', 'Ann']), 'Mara, Jonas, and Ann', 'Mara, Jonas und Ann'],
    ['a choice', () => formatChoice(['Mara', 'Jonas', 'Ann']), 'Mara, Jonas, or Ann', 'Mara, Jonas oder Ann'],
    ['a language', () => languageName('it'), 'Italian', 'Italienisch'],
    ['a language nobody knows', () => languageName('qqq'), 'qqq', 'qqq'],
    ['a quote', () => inQuotes('so'), '“so”', '„so“'],
    ['a German quote', () => inQuotes('so', 'de-AT'), '„so“', '„so“'],
    ['an English quote', () => inQuotes('so', 'en'), '“so”', '“so”'],
  ])('stands %s', (_what, write, english, german) => {
    expect(write()).toBe(english);
    setLocale('de');
    expect(write()).toBe(german);
    setLocale('en');
    expect(write()).toBe(english);
  });
});
