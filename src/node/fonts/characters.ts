/** Printable ASCII, what German adds to it, and the punctuation of both languages: what any film's pages may need. */
const always = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from('ÄÖÜäöüß\u00a0\u00ad\u2010\u2011–—‘’‚“”„…·•×§©°€′″'),
];

/** The code points that texts are written in, with those that every page may need; ascending. */
export function charactersInUse(texts: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const letter of [...always, ...texts.flatMap((text) => Array.from(text))]) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x20) found.add(code);
  }
  return [...found].sort((a, b) => a - b);
}

/** The code points of a `unicode-range`. @throws {Error} when a part of it is no range */
export function codesOf(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [, first, last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`"${part}" is no range of characters`);
    const start = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, index) => start + index);
  });
}

/** Ascending code points as a `unicode-range`. */
export function rangeOf(codes: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
