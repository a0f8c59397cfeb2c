import type { Film } from './film.ts';

/** A short text that is the same for the same texts, and for others hardly ever: 32-bit FNV-1a in base 36. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The state of the data a film was read from: another text or reference in it gives another one. */
export function filmDigest(film: Film): string {
  return digest(JSON.stringify(film.file));
}
