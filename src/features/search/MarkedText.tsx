import type { Marked } from '#domain/search/markMatches.ts';

/** A text with its matches marked. */
export function MarkedText({ marked: { text, marks }, lang }: { marked: Marked; lang: string | undefined }) {
  const pieces = marks.map(({ start, end }, index) => ({
    before: text.slice(marks[index - 1]?.end ?? 0, start),
    marked: text.slice(start, end),
    start,
  }));
  return (
    <span lang={lang}>
      {pieces.map((piece) => (
        <span key={piece.start}>
          {piece.before}
          <mark className="search-mark">{piece.marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
}
