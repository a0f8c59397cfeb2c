import { addTransitionType, startTransition, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';

import type { Motion } from './motion.ts';

/**
 * The address whose page is shown: it follows the browser's address once the page's code is there, in a React
 * transition where pages may move, so that `<ViewTransition>` takes part. What stays on its page, a reader who wants no
 * motion, and whoever is faster than a transition get it at once.
 * @param motionTo which way things move from the shown address to another; undefined where they do not
 * @param canRender whether the page of an address can be drawn already
 * @param load fetches what is needed to draw it
 * @param addressShown told whose page is shown; the same function at every render
 */
export function useShownAddress(
  address: string,
  motionTo: (address: string, shown: string) => Motion | undefined,
  canRender: (address: string) => boolean,
  load: (address: string) => Promise<void>,
  addressShown: (address: string) => void,
): string {
  const [shown, setShown] = useState(address);
  const [, setLoaded] = useState(0);
  const waits = shown !== address && !canRender(address);
  const motion = shown === address || waits ? undefined : motionTo(address, shown);
  const moves = motion !== undefined && mayMove();
  if (shown !== address && !waits && !moves) setShown(address);

  const wait = useEffectEvent(() => {
    void load(address).then(() => setLoaded((times) => times + 1));
  });
  const move = useEffectEvent(() => {
    startTransition(() => {
      if (motion !== undefined) addTransitionType(motion);
      setShown(address);
    });
  });
  useEffect(() => {
    if (waits) wait();
  }, [waits, address]);
  useLayoutEffect(() => {
    if (moves) move();
  }, [moves, address]);
  useLayoutEffect(() => addressShown(shown), [shown, addressShown]);
  return moves || waits ? shown : address;
}

function mayMove(): boolean {
  if (!('startViewTransition' in document)) return false;
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches && !isMoving();
}

function isMoving(): boolean {
  return document
    .getAnimations()
    .some(({ effect, playState }) => playState === 'running' && effect instanceof KeyframeEffect && isOfView(effect));
}

function isOfView({ pseudoElement }: KeyframeEffect): boolean {
  return pseudoElement?.startsWith('::view-transition') ?? false;
}
