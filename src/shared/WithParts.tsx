import { Suspense, use, type ReactNode } from 'react';

import { useFilmViews } from './FilmContext.tsx';

interface WithPartsProps {
  /** The parts of the film whose details are drawn. */
  readonly names: readonly string[];
  /** What stands here until they have come. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Draws what needs details of records once they are there. What a built page shows has to have them before it is hydrated. */
export function WithParts({ names, fallback, children }: WithPartsProps) {
  return (
    <Suspense fallback={fallback}>
      <Arrived names={names}>{children}</Arrived>
    </Suspense>
  );
}

function Arrived({ names, children }: Omit<WithPartsProps, 'fallback'>) {
  const { parts } = useFilmViews();
  for (const name of names) {
    if (!parts.has(name)) use(parts.arrival(name));
  }
  return children;
}
