import { ViewTransition, type ReactNode } from 'react';

/** A scene's picture, which grows from where it stands on one page into where it stands on the next. */
export function PosterTransition({ id, children }: { id: string; children: ReactNode }) {
  return (
    <ViewTransition name={`poster-${id}`} default="none" share="poster">
      {children}
    </ViewTransition>
  );
}
