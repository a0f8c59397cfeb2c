/** A piece of a citation; a style sets titles of whole works in italics. */
export interface Piece {
  readonly text: string;
  readonly italic?: true;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function plain(text: string): Piece {
  return { text };
}

export function italic(text: string): Piece {
  return { text, italic: true };
}

/** The pieces as one text, without italics. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The full stop a text still needs: none if it ends a sentence by itself, be it inside quotation marks. */
export function stopAfter(text: string): '.' | '' {
  return /[.?!…][”’"']*$/u.test(text) ? '' : '.';
}

/** Text that ends like a sentence. */
export function ended(text: string): string {
  return text + stopAfter(text);
}

/** A line in double quotation marks; marks inside of it become single ones. */
export function quoted(line: string): string {
  const inner = line.replace(/(^|[\s([{—–-])["“„]/gu, '$1‘').replace(/["“”]/gu, '’');
  return `“${inner}”`;
}

/** A quoted line as a title: with a full stop inside the marks, as American styles have it. */
export function quotedTitle(line: string): string {
  return quoted(ended(line));
}

/** "A", "A and B", "A, B, and C" */
export function series(items: readonly string[], word = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0] ?? ''} ${word} ${last}`;
  return `${items.slice(0, -1).join(', ')}, ${word} ${last}`;
}

/** An ISO date (`2026-11-21`) as "November 21, 2026". */
export function monthDayYear(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${month} ${day}, ${year}`;
}

/** An ISO date as "21 Nov. 2026", with the abbreviations of the MLA: only May, June and July stay whole. */
export function dayMonthYear(date: string): string {
  const { year, month, day } = partsOf(date);
  const short = month === 'September' ? 'Sept.' : month.length > 4 ? `${month.slice(0, 3)}.` : month;
  return `${day} ${short} ${year}`;
}

function partsOf(date: string) {
  const [year = '', month, day] = date.split('-');
  return { year, month: monthNames[Number(month) - 1] ?? '', day: String(Number(day)) };
}
