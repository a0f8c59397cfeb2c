import type { Scene } from '#domain/dataset/film.ts';
import { Link } from '#routing/Link.tsx';

import { Poster } from './Poster.tsx';

interface PosterLinkProps {
  readonly scene: Scene;
  readonly loading?: 'eager';
  readonly className?: string;
}

/** The picture of a scene, pressed to go there; a link in words stands beside it, so that this one is for the eye. */
export function PosterLink({ scene, loading, className = '' }: PosterLinkProps) {
  return (
    <Link
      to={{ kind: 'scene', id: scene.id }}
      tabIndex={-1}
      aria-hidden="true"
      className={`overflow-hidden print:hidden ${className}`}
    >
      <Poster scene={scene} loading={loading} className="aspect-[3/2] w-full object-cover" />
    </Link>
  );
}
