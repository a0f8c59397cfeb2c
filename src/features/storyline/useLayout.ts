import { useEffect, useMemo, useState } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { charactersWithLine, filmInstance, storylineKey } from '#domain/storyline/filmInstance.ts';
import { belongsTo, restrictLayout, type StorylineLayout } from '#domain/storyline/layout.ts';

import type { LayoutRequest } from './layoutWorker.ts';

/**
 * The layout of a film: the stored one if it was made for it, else one that a worker makes, first a quick one, then a
 * better one.
 * @param fullFilm the film the stored layout may belong to
 * @param visibleFilm the film as it is shown, which may end earlier
 * @param lines how many characters have a line
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
  const enough = base !== undefined && stored?.characters.length === charactersWithLine(fullFilm, lines).length;
  const needed = !enough;

  useEffect(() => {
    if (!needed) return undefined;
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    const request: LayoutRequest = {
      key: storylineKey(visibleFilm),
      instance: filmInstance(visibleFilm, charactersWithLine(visibleFilm, lines)),
    };
    worker.addEventListener('message', ({ data }: MessageEvent<StorylineLayout>) => setMade(data));
    worker.postMessage(request);
    return () => worker.terminate();
  }, [needed, visibleFilm, lines]);

  // With other lines asked for, the layout at hand stays until theirs has been made.
  return enough || !belongsTo(made, visibleFilm) ? base : made;
}
