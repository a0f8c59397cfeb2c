import { useEffect, useMemo, useState } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { charactersWithLine, filmInstance, storylineKey } from '#domain/storyline/filmInstance.ts';
import { belongsTo, restrictLayout, type StorylineLayout } from '#domain/storyline/layout.ts';

import type { LayoutRequest } from './layoutWorker.ts';

/**
 * The layout of a film: the stored one if it was made for this film, otherwise one from a worker, first a quick one,
 * then a better one.
 * @param stored a layout of the full film, if there is one
 * @param visibleFilm the film that is shown, which may end earlier
 * @param lines number of characters with a line
 * @returns undefined while there is none yet
 */
export function useLayout(
  fullFilm: Film,
  visibleFilm: Film,
  stored: StorylineLayout | undefined,
  lines: number,
): StorylineLayout | undefined {
  const base = useMemo(() => {
    if (!belongsTo(stored, fullFilm)) return undefined;
    return visibleFilm === fullFilm ? stored : restrictLayout(stored, visibleFilm);
  }, [stored, fullFilm, visibleFilm]);
  const [made, setMade] = useState<StorylineLayout>();
  const isSufficient = base !== undefined && stored?.characters.length === charactersWithLine(fullFilm, lines).length;
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
