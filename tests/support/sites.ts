const firstPort = Number(process.env['TEST_PORT'] ?? 4179);

/** A built site, as the tests serve it. */
function served(folder: string, port: number, base: string) {
  return { folder, port, base, url: `http://localhost:${port}${base}` };
}

export const site = served('dist', firstPort, '/');

/** The example film's site, built below a sub-path. */
export const otherSite = served('.build/other', firstPort + 1, '/some/path/');
