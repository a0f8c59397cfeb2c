const kinds = [
  ['script', /\.m?js$/],
  ['style', /\.css$/],
  ['data', /\.(json|webmanifest)$/],
  ['font', /\.(woff2?|ttf|eot)$/],
  ['picture', /\.(svg|png|ico|jpe?g|webp|avif)$/],
  ['html', /(\/|\/[^./]+|\.html)$/],
];
/** What a file can be, by the ending of its address. */
export const requestKinds = [...kinds.map(([kind]) => kind), 'other'];

/**
 * Notes the requests of a page and of its workers.
 * @returns `{ quietSince, all }`: when the last request ended (milliseconds since 1970; undefined while one is under
 *   way), and a promise of what was transferred
 */
export function watchRequests(page) {
  let underWay = 0;
  let lastEnd = Date.now();
  const finished = [];
  const end = () => {
    underWay -= 1;
    lastEnd = Date.now();
  };
  page.on('request', () => (underWay += 1));
  page.on('requestfailed', end);
  page.on('requestfinished', (request) => {
    end();
    finished.push(describe(request));
  });
  return {
    quietSince: () => (underWay === 0 ? lastEnd : undefined),
    all: async () => (await Promise.all(finished)).filter(({ bytes }) => bytes > 0),
  };
}

/** Times in milliseconds since 1970, bytes with headers as they are transferred. */
async function describe(request) {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const { startTime, responseStart, responseEnd } = request.timing();
  const path = new URL(request.url()).pathname;
  return {
    path,
    kind: kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other',
    bytes: request.url().startsWith('http') ? responseHeadersSize + responseBodySize : 0,
    begin: startTime + Math.max(responseStart, 0),
    end: startTime + Math.max(responseEnd, responseStart, 0),
  };
}

/**
 * What had come by a moment. A file that was still under way counts by the share of its time that had passed.
 * @param requests what `all` gave
 * @param moment milliseconds since 1970
 * @returns `{ bytes, requests }`, the latter those of which anything had come
 */
export function transferredBy(requests, moment) {
  const begun = requests.filter(({ begin }) => begin <= moment);
  const bytes = begun.reduce((sum, { bytes, begin, end }) => sum + bytes * shareOf(moment - begin, end - begin), 0);
  return { bytes: Math.round(bytes), requests: begun.length };
}

function shareOf(passed, whole) {
  return whole <= 0 ? 1 : Math.min(1, passed / whole);
}
