import type { Source } from '#domain/linked.ts';

import { Link } from './Link.tsx';

/** A source by its title, as a link to its page. */
export function SourceLink({ source }: { source: Source }) {
  return (
    <Link to={{ kind: 'source', id: source.id }} className="link" lang={source.lang}>
      {source.title}
    </Link>
  );
}

/** Sources in a line of text; of those with the same title, with where they were published. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const shared = (title: string) => sources.filter((source) => source.title === title).length > 1;
  return sources.map((source, index) => (
    <span key={source.id}>
      {index > 0 && '; '}
      <span className="pointer-coarse:*:inline-block pointer-coarse:*:py-1">
        <SourceLink source={source} />
      </span>
      {source.publisher !== undefined && shared(source.title) && ` (${source.publisher})`}
    </span>
  ));
}
