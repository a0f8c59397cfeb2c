import type { ReactNode } from 'react';

import type { Scene } from '#domain/linked.ts';
import { Link } from '#routing/Link.tsx';
import { fileUrl } from '#routing/site.ts';
import { Picture } from '#ui/Picture.tsx';
import { PosterTransition } from '#ui/PosterTransition.tsx';

interface PicturedPageProps {
  /** Whose picture faces the text; its text alone where a film has no scenes. */
  readonly scene: Scene | undefined;
  readonly children: ReactNode;
}

/** A page of few words, facing the picture of the scene that it leads to. */
export function PicturedPage({ scene, children }: PicturedPageProps) {
  return (
    <div className="light" data-hue={scene?.sequence.hue}>
      <div className="page-width grid items-center gap-x-14 gap-y-10 pt-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:pt-20 xl:gap-x-20">
        <div>{children}</div>
        {scene && (
          <Link
            to={{ kind: 'scene', id: scene.id }}
            tabIndex={-1}
            aria-hidden="true"
            className="overflow-hidden rounded-lg shadow-2xl print:hidden"
          >
            <PosterTransition id={scene.id}>
              <Picture
                src={scene.poster === undefined ? undefined : fileUrl(scene.poster)}
                seed={scene.id}
                family={scene.sequence.id}
                hue={scene.sequence.hue}
                shape="poster"
                loading="eager"
                className="aspect-[3/2] w-full object-cover"
              />
            </PosterTransition>
          </Link>
        )}
      </div>
    </div>
  );
}
