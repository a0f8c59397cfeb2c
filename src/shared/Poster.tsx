import type { Scene } from '#domain/dataset/film.ts';
import { fileUrl } from '#routing/site.ts';
import { Picture } from '#ui/Picture.tsx';
import { PosterTransition } from '#ui/PosterTransition.tsx';

interface PosterProps {
  readonly scene: Scene;
  readonly loading?: 'eager' | undefined;
  /** Whether it keeps its place when the page changes, because the scene may be shown more than once. */
  readonly still?: boolean;
  readonly className: string;
}

/** The picture of a scene, which moves with it from page to page. */
export function Poster({ scene, loading, still = false, className }: PosterProps) {
  const picture = (
    <Picture
      src={scene.poster === undefined ? undefined : fileUrl(scene.poster)}
      seed={scene.id}
      family={scene.sequence.id}
      hue={scene.sequence.hue}
      shape="poster"
      loading={loading}
      className={className}
    />
  );
  return still ? picture : <PosterTransition id={scene.id}>{picture}</PosterTransition>;
}
