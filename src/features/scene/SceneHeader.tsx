import { useId, type ReactNode } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Poster } from '#shared/Poster.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

interface SceneHeaderProps {
  readonly scene: Scene;
  readonly total: number;
  /** The actions for the scene. */
  readonly actions: ReactNode;
}

/** The header of a scene's page: its picture, title, summary and facts. */
export function SceneHeader({ scene, total, actions }: SceneHeaderProps) {
  const positionId = useId();
  return (
    <div className="grid items-start gap-x-14 gap-y-7 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] xl:gap-x-20">
      <Poster
        scene={scene}
        loading="eager"
        className="aspect-[3/2] w-full rounded-lg object-cover shadow-2xl lg:aspect-[4/3] print:hidden"
      />
      <div>
        <p className="mb-2 flex flex-wrap items-baseline gap-x-4">
          <span className="font-serif text-lead text-hue italic">{localize(scene.sequence.title)}</span>
          <span id={positionId} className="text-note text-quiet tabular-nums">
            {m.scene_position({ number: formatNumber(scene.number), total: formatNumber(total) })}
          </span>
        </p>
        <PageHeading position={positionId}>{localize(scene.title)}</PageHeading>
        <p className="mt-5 max-w-measure font-serif text-lead">{localize(scene.summary)}</p>
        <dl className="mt-6 grid max-w-measure grid-cols-[max-content_1fr] gap-x-6 gap-y-2 text-note">
          <dt className="text-quiet">{m.place()}</dt>
          <dd>{localize(scene.place)}</dd>
          <dt className="text-quiet">{m.time()}</dt>
          <dd>{localize(scene.time)}</dd>
          {scene.songs.length > 0 && <dt className="text-quiet">{m.songs({ count: scene.songs.length })}</dt>}
          {scene.songs.length > 0 && (
            <dd>
              {scene.songs.map((song) => (
                <p key={song.id}>
                  <cite>{song.title}</cite>, {song.artist}
                </p>
              ))}
            </dd>
          )}
        </dl>
        {actions}
      </div>
    </div>
  );
}
