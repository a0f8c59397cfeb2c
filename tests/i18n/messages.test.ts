import { describe, expect, it } from 'vitest';

import { setLocale } from '#i18n/locale.ts';
import { m, withMessages } from '#i18n/messages.ts';

function part(en: string, de: string) {
  return {
    en: () => Promise.resolve({ close: () => en }),
    de: () => Promise.resolve({ close: () => de }),
  };
}

describe('a part that comes with what it says', () => {
  it('says it in the language of the page, beside what was there', async () => {
    setLocale('de');
    const before = m.site_name();
    expect(await withMessages(() => Promise.resolve('code'), part('Away', 'Weg'))).toBe('code');
    expect(m.close()).toBe('Weg');
    expect(m.site_name()).toBe(before);
    setLocale('en');
    expect(m.close()).toBe('Close');
  });

  it('is not to be had without it', async () => {
    const missing = () => Promise.reject(new Error('The messages cannot be had'));
    const loading = withMessages(() => Promise.resolve('code'), { en: missing, de: missing });
    await expect(loading).rejects.toThrow('cannot be had');
  });
});
