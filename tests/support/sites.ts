/** The built site, as the tests serve it. */
export const site = { folder: 'dist', port: 4179, base: '/', url: 'http://localhost:4179/' } as const;

/** The example film's site, built below a sub-path. */
export const otherSite = {
  folder: '.build/other',
  port: 4180,
  base: '/some/path/',
  url: 'http://localhost:4180/some/path/',
} as const;
