import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { layoutQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import type { Film } from '#domain/dataset/film.ts';
import { charactersWithLine, filmInstance, storylineKey } from '#domain/storyline/filmInstance.ts';
import { belongsTo, restrictLayout, type StorylineLayout } from '#domain/storyline/layout.ts';
import { isSliced, type StoredLayout } from '#domain/storyline/slices.ts';

import type { LayoutRequest } from './layoutWorker.ts';

/**
 * The layout of a film: the stored one if it was made for this film, otherwise one from a worker, first a quick one,
 * then a better one.
 * @param url address of the stored layout
 * @param visibleFilm the film that is shown, which may end earlier
 * @param lines number of characters with a line
 * Suspends while the stored one is on its way.
 * @returns undefined while there is none yet
 */
export function useLayout(fullFilm: Film, visibleFilm: Film, url: string, lines: number): StoredLayout | undefined {
  const { data: stored } = useSuspenseQuery(layoutQuery(url), queryClient);
  const base = useMemo(() => {
    const whole = stored ?? undefined;
    return belongsTo(whole, fullFilm) ? upTo(whole, fullFilm, visibleFilm) : undefined;
  }, [stored, fullFilm, visibleFilm]);
  const [made, setMade] = useState<StorylineLayout>();
  const isSufficient = base?.characters.length === charactersWithLine(fullFilm, lines).length;
  const isNeeded = !isSufficient;

  useEffect(() => {
    if (!isNeeded) return undefined;
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    const request: LayoutRequest = {
      key: storylineKey(visibleFilm),
      instance: filmInstance(visibleFilm, charactersWithLine(visibleFilm, lines)),
    };
    worker.addEventListener('message', ({ data }: MessageEvent<StorylineLayout>) => setMade(data));
    worker.postMessage(request);
    return () => worker.terminate();
  }, [isNeeded, visibleFilm, lines]);

  // When the number of lines changes, the previous layout is kept until the new one is ready.
  return isSufficient || !belongsTo(made, visibleFilm) ? base : made;
}

function upTo(stored: StoredLayout, fullFilm: Film, visibleFilm: Film): StoredLayout {
  if (visibleFilm === fullFilm) return stored;
  // Its slices are cut as they are drawn, and go on having its key.
  return isSliced(stored) ? { ...stored, stepCount: visibleFilm.scenes.length } : restrictLayout(stored, visibleFilm);
}
