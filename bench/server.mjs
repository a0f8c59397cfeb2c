import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const quality = 9;
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** What is packed already. */
const packed = new Set(['.ico', '.png', '.woff2']);

/**
 * Serves a folder on a free port of this machine, with brotli; a file is compressed once and kept. An address of a
 * folder, with or without a slash, is its index.html.
 * @param folder the absolute path of what is served
 * @param additions texts by path, such as `{ '/scenes.json': '…' }`, that the folder lacks
 * @returns `{ origin, close }`
 */
export async function serve(folder, additions = {}) {
  const kept = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = additions[path] === undefined ? fileAt(folder, path) : path;
    const name = file ?? join(folder, '404.html');
    if (!kept.has(name)) kept.set(name, answerWith(name, additions[path]));
    const { headers, body } = kept.get(name);
    response.writeHead(file === undefined ? 404 : 200, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  server.keepAliveTimeout = 120_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileAt(folder, path) {
  const file = join(folder, normalize(path));
  return [file, join(file, 'index.html')].find((name) => existsSync(name) && statSync(name).isFile());
}

function answerWith(name, text) {
  const plain = text === undefined ? (existsSync(name) ? readFileSync(name) : Buffer.from('')) : Buffer.from(text);
  const isPacked = packed.has(extname(name));
  const body = isPacked ? plain : brotli(plain);
  return {
    body,
    headers: {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-length': body.length,
      // What has a hash in its name never changes, as docs/hosting.md tells hosts.
      'cache-control': name.includes('/assets/') ? 'max-age=31536000, immutable' : 'max-age=3600',
      ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
  };
}

function brotli(body) {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
