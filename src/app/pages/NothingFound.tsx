import { Suspense, useEffect, type ComponentType } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import { deferred } from '#ui/deferred.tsx';
import { whenIdle } from '#ui/whenIdle.ts';

export interface NothingFoundProps {
  readonly film: Film;
  readonly filters: Filters;
  readonly matches: TextMatches | undefined;
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
}

/** What a list says when nothing is left in it. Its code comes when the page, which has the list, is idle. */
export function nothingFound(fetchCode: () => Promise<ComponentType<NothingFoundProps>>) {
  const Found = deferred(fetchCode);
  // What fails now is told when it is wanted.
  const loadAhead = () => void Found.load().catch(() => undefined);

  function NothingFound({ isShown, ...props }: NothingFoundProps & { readonly isShown: boolean }) {
    useEffect(() => whenIdle(loadAhead), []);
    return <Suspense>{isShown && <Found {...props} />}</Suspense>;
  }

  return Object.assign(NothingFound, { load: Found.load });
}
