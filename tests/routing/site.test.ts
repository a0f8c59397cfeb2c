import { afterEach, describe, expect, it, vi } from 'vitest';

async function siteBelow(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('#routing/site.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe('a site', () => {
  it.each([
    ['/', '/', '/'],
    ['/', '/scene/storm', '/scene/storm'],
    ['/some/path/', '/', '/some/path/'],
    ['/some/path/', '/de', '/some/path/de'],
    ['/some/path/', '/scene/storm?q=a', '/some/path/scene/storm?q=a'],
  ])('below %s has its page %s at %s', async (base, inside, onHost) => {
    const { fromSite, toSite } = await siteBelow(base);
    expect(toSite(inside)).toBe(onHost);
    expect(fromSite(onHost)).toBe(inside);
  });

  it('takes its base without the slash for its first page', async () => {
    const { fromSite } = await siteBelow('/some/path/');
    expect(fromSite('/some/path')).toBe('/');
  });

  it('leaves a path of its neighbours as it is', async () => {
    const { fromSite } = await siteBelow('/some/path/');
    expect(fromSite('/some/pathology')).toBe('/some/pathology');
    expect(fromSite('/other')).toBe('/other');
  });

  it.each([
    ['/', '/posters/storm.svg'],
    ['/some/path/', '/some/path/posters/storm.svg'],
  ])('below %s has its files there too', async (base, url) => {
    const { fileUrl } = await siteBelow(base);
    expect(fileUrl('posters/storm.svg')).toBe(url);
  });
});
