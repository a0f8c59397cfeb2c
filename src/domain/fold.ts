/**
 * Folds text so that two spellings a person would call the same compare equal: case, accents, `ü` = `ue` = `u`,
 * `ß` = `ss`, quotation marks, apostrophes and dashes.
 * @returns lower-case words of letters and digits, one space apart
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of a folded query begins a word of a folded text. */
export function hasWords(folded: string, query: string): boolean {
  if (query === '') return true;
  const text = ` ${folded}`;
  return query.split(' ').every((word) => text.includes(` ${word}`));
}
