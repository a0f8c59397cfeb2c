import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { allEmblems } from './all-emblems.ts';
import { allPosters } from './all-posters.ts';
import { composePoster } from './draw/compose.ts';
import { composeEmblem } from './draw/emblem.ts';
import { asIco, composeIcon, drawIcon } from './icon.ts';
import { composeWordmark } from './wordmark.ts';

/** Most bytes a picture may have after brotli. */
const limits = { posters: 4096, emblems: 1024 } as const;

function writeAll(
  folder: string,
  limit: number,
  pictures: readonly { readonly id: string; readonly svg: string }[],
): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, svg } of pictures) {
    const size = brotliCompressSync(svg).byteLength;
    if (size > limit)
      throw new Error(`${folder}/${id}.svg: ${String(size)} bytes after brotli, at most ${String(limit)}`);
    writeFileSync(join(folder, `${id}.svg`), `${svg}\n`);
    console.log(`${folder}/${id}.svg ${String(svg.length)} bytes, ${String(size)} after brotli`);
  }
}

const out = process.argv[2] ?? 'public';
writeAll(
  join(out, 'posters'),
  limits.posters,
  allPosters.map((poster) => ({ id: poster.id, svg: composePoster(poster) })),
);
writeAll(
  join(out, 'emblems'),
  limits.emblems,
  allEmblems.map((emblem) => ({ id: emblem.id, svg: composeEmblem(emblem) })),
);

writeFileSync(join(out, 'wordmark.svg'), `${await composeWordmark()}\n`);
writeFileSync(join(out, 'icon.svg'), `${composeIcon('tab')}\n`);
mkdirSync(join(out, 'icons'), { recursive: true });
for (const size of [192, 512]) {
  writeFileSync(join(out, 'icons', `icon-${String(size)}.png`), drawIcon('square', size));
  writeFileSync(join(out, 'icons', `maskable-${String(size)}.png`), drawIcon('maskable', size));
}
writeFileSync(join(out, 'icons', 'apple-touch-icon.png'), drawIcon('square', 180));
writeFileSync(join(out, 'favicon.ico'), asIco(drawIcon('tab', 32), 32));
