import { addTransitionType, startTransition, useEffectEvent, useLayoutEffect, useState } from 'react';

import { addressShown, arrivedBy } from './history.ts';
import type { Motion } from './motion.ts';

/**
 * The address whose page is shown: it follows the browser's address, in a React transition where pages may move, so
 * that `<ViewTransition>` takes part. Typing, a reader who wants no motion, and whoever is faster than a transition
 * get it at once.
 * @param motionTo which way things move from the shown address to another
 */
export function useShownAddress(address: string, motionTo: (address: string, shown: string) => Motion): string {
  const [shown, setShown] = useState(address);
  const moves = shown !== address && arrivedBy() !== 'replace' && mayMove();
  if (shown !== address && !moves) setShown(address);

  const move = useEffectEvent(() => {
    startTransition(() => {
      addTransitionType(motionTo(address, shown));
      setShown(address);
    });
  });
  useLayoutEffect(() => {
    if (moves) move();
  }, [moves, address]);
  useLayoutEffect(() => addressShown(shown), [shown]);
  return moves ? shown : address;
}

function mayMove(): boolean {
  return (
    'startViewTransition' in document && !window.matchMedia('(prefers-reduced-motion: reduce)').matches && !isMoving()
  );
}

function isMoving(): boolean {
  return document
    .getAnimations()
    .some(({ effect, playState }) => playState === 'running' && effect instanceof KeyframeEffect && isOfView(effect));
}

function isOfView({ pseudoElement }: KeyframeEffect): boolean {
  return pseudoElement?.startsWith('::view-transition') ?? false;
}
