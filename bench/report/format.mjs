/** A number of milliseconds as people read it: 85 ms, 1.24 s, 12.4 s. */
export function time(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}

/** Bytes as kB, of 1000 bytes. */
export function kilobytes(bytes) {
  const value = bytes / 1000;
  return `${value.toFixed(value < 100 ? 1 : 0)} kB`;
}

/** Bytes as MB, of a million bytes. */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A count, with a comma between thousands. */
export function count(number) {
  return Math.round(number).toLocaleString('en');
}

/** A layout shift score. */
export function shift(score) {
  return score === 0 ? '0' : score.toFixed(3);
}

/** How many times as much. */
export function times(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}

/** Median and range, such as `12 ms (9–31 ms)`; without a range where all are alike. */
export function spreadText({ median, least, most }, format) {
  const [middle, from, to] = [median, least, most].map(format);
  if (from === to) return middle;
  const unit = / [a-zA-Z]+$/.exec(to)?.[0] ?? '';
  return `${middle} (${from.endsWith(unit) ? from.slice(0, from.length - unit.length) : from}–${to})`;
}

/**
 * A Markdown table.
 * @param rows lists of cells
 * @param words how many columns from the left are words; the others are figures
 */
export function table(head, rows, words = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, index) => (index < words ? '---' : '---:'))) + rows.map(line).join('');
}
