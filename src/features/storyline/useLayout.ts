import { useEffect, useMemo, useState } from 'react';

import type { Film } from '#domain/linked.ts';
import { drawnCharacters, filmInstance, storylineKey } from '#domain/storyline/filmInstance.ts';
import { belongsTo, restrictLayout, type StorylineLayout } from '#domain/storyline/layout.ts';

import type { LayoutRequest } from './layoutWorker.ts';

/**
 * The layout of a film: the stored one if it was made for it, else one that a worker makes, first a quick one, then a
 * better one.
 * @param whole the film the stored layout may belong to
 * @param shown the film as it is shown, which may end earlier
 * @param lines how many characters have a line
 * @returns undefined while there is none yet
 */
export function useLayout(
  whole: Film,
  shown: Film,
  stored: StorylineLayout | undefined,
  lines: number,
): StorylineLayout | undefined {
  const cutOut = useMemo(() => {
    const fits = belongsTo(stored, whole) && stored.characters.length === drawnCharacters(whole, lines).length;
    if (!fits) return undefined;
    return shown === whole ? stored : restrictLayout(stored, shown);
  }, [stored, whole, shown, lines]);
  const [made, setMade] = useState<StorylineLayout>();
  const needed = cutOut === undefined;

  useEffect(() => {
    if (!needed) return undefined;
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    const request: LayoutRequest = {
      key: storylineKey(shown),
      instance: filmInstance(shown, drawnCharacters(shown, lines)),
    };
    worker.addEventListener('message', ({ data }: MessageEvent<StorylineLayout>) => setMade(data));
    worker.postMessage(request);
    return () => worker.terminate();
  }, [needed, shown, lines]);

  return cutOut ?? (belongsTo(made, shown) ? made : undefined);
}
