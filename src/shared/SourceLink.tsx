import type { Source } from '#domain/dataset/film.ts';
import { Link } from '#routing/Link.tsx';

/** A source by its title, as a link to its page. */
export function SourceLink({ source }: { source: Source }) {
  return (
    <Link to={{ kind: 'source', id: source.id }} className="link" lang={source.lang}>
      {source.title}
    </Link>
  );
}

/** Sources in a line of text; with where they were published where the title does not say which one is meant. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return sources.map((source, index) => (
    // A finger needs a row for each.
    <span key={source.id} className="pointer-coarse:block pointer-coarse:py-1">
      {index > 0 && <span className="pointer-coarse:sr-only">; </span>}
      <SourceLink source={source} />
      {source.publisher !== undefined && source.isTitleShared && `, ${source.publisher}`}
    </span>
  ));
}
