import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import sirv from 'sirv';

const port = Number(process.env['PORT'] ?? 4173);
const folder = process.argv[2] ?? 'dist';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/. Run: npm run build`);
  process.exit(1);
}

const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (url.startsWith(base)) {
    request.url = url.slice(base.length - 1);
    files(request, response, sendNotFound);
  } else if (`${url}/` === base) {
    response.writeHead(301, { location: base }).end();
  } else {
    sendNotFound();
  }

  function sendNotFound() {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(`${folder}/404.html`));
  }
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another one: PORT=4174 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`It's All Happening: http://localhost:${port}${base}`));
