import { wordsOf } from './foldText.ts';
import { closeness, type QueryTerm } from './queryTerms.ts';

/** From where to where something stands in a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text, or a piece of one, with what of it is to be marked. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** Where the words of a text stand that answer a typed one; words with nothing but a gap between them are one range. */
export function markMatches(text: string, terms: readonly QueryTerm[]): Marked {
  const marks: { start: number; end: number }[] = [];
  for (const { word, start, end } of wordsOf(text)) {
    if (!terms.some((one) => closeness(one, word) > 0)) continue;
    const last = marks.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else marks.push({ start, end });
  }
  return { text, marks };
}

/** Shortens a long text to about a length, around its first mark, at words, with dots where something is left out. */
export function excerpt({ text, marks }: Marked, length: number): Marked {
  if (text.length <= length) return { text, marks };
  const first = marks[0] ?? { start: 0, end: 0 };
  const wanted = Math.max(0, Math.min(first.start - Math.floor(length / 3), text.length - length));
  const wordStart = text.lastIndexOf(' ', first.start) + 1;
  const from = wanted === 0 ? 0 : Math.min(wordStart, text.indexOf(' ', wanted) + 1 || wordStart);
  const wordEnd = text.indexOf(' ', first.end);
  const isRest = text.length - from <= length || wordEnd < 0;
  const to = isRest ? text.length : Math.max(wordEnd, text.lastIndexOf(' ', from + length));
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
