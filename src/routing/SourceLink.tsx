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

/** Sources in a line of text. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return sources.map((source, index) => (
    <span key={source.id}>
      {index > 0 && '; '}
      <SourceLink source={source} />
    </span>
  ));
}
