import { ViewTransition, type ReactNode } from 'react';

/** Moves the picture of a scene from its place on one page to its place on the next. */
export function PosterTransition({ id, children }: { id: string; children: ReactNode }) {
  return (
    <ViewTransition name={`poster-${id}`} default="none" share="poster">
      {children}
    </ViewTransition>
  );
}
