import type { ReactNode } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import { PosterLink } from '#shared/PosterLink.tsx';

interface IllustratedPageProps {
  /** Whose picture faces the text; the text alone where a film has no scenes. */
  readonly scene: Scene | undefined;
  readonly children: ReactNode;
}

/** A page of few words, facing the picture of the scene that it leads to. */
export function IllustratedPage({ scene, children }: IllustratedPageProps) {
  return (
    <div className="ambient" data-hue={scene?.sequence.hue}>
      <div className="page-width grid items-center gap-x-14 gap-y-10 pt-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:pt-20 xl:gap-x-20">
        <div>{children}</div>
        {scene && <PosterLink scene={scene} loading="eager" className="rounded-lg shadow-2xl" />}
      </div>
    </div>
  );
}
