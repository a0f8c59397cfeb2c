/** A word of a text: as it is compared, and from where to where it stands in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Folds text so that two spellings a person would call the same compare equal: case, accents, `ü` = `ue` = `u`,
 * `ß` = `ss`, quotation marks, apostrophes and dashes.
 * @returns lower-case words of letters and digits, one space apart
 */
export function foldText(text: string): string {
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

/** Whether a text has a word that can be looked for. */
export function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

/** The words of a text, folded, with where each stands; quotation marks around a word are not part of it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ]+/gu)) {
    const word = foldText(written);
    if (word === '') continue;
    const start = index + written.search(/[^'’‘ʼ]/u);
    words.push({ word, start, end: index + written.replace(/['’‘ʼ]+$/, '').length });
  }
  return words;
}
