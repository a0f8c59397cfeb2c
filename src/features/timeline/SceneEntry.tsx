import { memo } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import { sequencePart } from '#domain/dataset/filmParts.ts';
import { localize } from '#i18n/format.ts';
import { Link } from '#routing/Link.tsx';
import { PosterLink } from '#shared/PosterLink.tsx';
import { WithParts } from '#shared/WithParts.tsx';
import { useIsHovered, useSetHovered } from '#state/hover.ts';

import { Presences } from './Presences.tsx';
import { SceneDetails } from './SceneDetails.tsx';

interface SceneEntryProps {
  readonly scene: Scene;
  /** Whether it is the first scene of a sequence, which has a larger picture. */
  readonly opening: boolean;
}

/** A scene of the timeline: picture, title, place and time, summary, a quote, and the characters. */
export const SceneEntry = memo(function SceneEntry({ scene, opening }: SceneEntryProps) {
  const hovered = useIsHovered('scene', scene.id);
  const setHovered = useSetHovered();
  return (
    <div
      data-pointed={hovered}
      onPointerEnter={() => setHovered({ kind: 'scene', id: scene.id })}
      onPointerLeave={() => setHovered(undefined)}
      className="group relative ps-6 pb-12 before:absolute before:inset-y-2 before:left-[0.4375rem] before:w-px before:bg-rule lg:ps-8 lg:pb-14 print:pb-5"
    >
      <span
        aria-hidden="true"
        className="absolute top-2 left-0 size-[0.9375rem] rounded-full border-[3px] border-hue bg-ground group-data-[pointed=true]:bg-hue"
      />
      <article data-opening={opening} className="grid scene-entry">
        <SceneContent scene={scene} />
      </article>
    </div>
  );
});

/** What an entry says; it stays as it is while filters and pointing change the attributes around it. */
const SceneContent = memo(function SceneContent({ scene }: { scene: Scene }) {
  const setHovered = useSetHovered();
  return (
    <>
      <PosterLink scene={scene} className="rounded-md" />
      <div className="min-w-0">
        <h3 className="text-title">
          <Link
            to={{ kind: 'scene', id: scene.id }}
            onFocus={() => setHovered({ kind: 'scene', id: scene.id })}
            onBlur={() => setHovered(undefined)}
            className="decoration-hue underline-offset-4 group-hover:underline"
          >
            {localize(scene.title)}
          </Link>
        </h3>
        <WithParts names={[sequencePart(scene.sequence)]} fallback={<div className="h-36" />}>
          <SceneDetails scene={scene} />
        </WithParts>
        <Presences scene={scene} />
      </div>
    </>
  );
});
