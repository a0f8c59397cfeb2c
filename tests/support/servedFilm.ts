import { vi } from 'vitest';

import type { FilmFile } from '#domain/dataset/schema.ts';

import { exampleFile } from './exampleFile.ts';

/** The text of the example's file, changed at will. */
export function fileText(change: (file: FilmFile) => void = () => undefined): string {
  const file = exampleFile();
  change(file);
  return JSON.stringify(file);
}

/** The text with three mistakes in it: a hue, a reference, a year. */
export const threeMistakes = fileText()
  .replace('"hue":"teal"', '"hue":"teel"')
  .replace('"sequence":"harbour"', '"sequence":"harbor"')
  .replace('"year":1981', '"year":"1981"');

/** The network answers every request so from now on. */
export function serve(answer: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
