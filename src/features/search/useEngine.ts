import { useCallback, useEffect, useState } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { whenIdle } from '#ui/whenIdle.ts';

import type { Engine } from './engine.ts';

export type EngineState = { readonly kind: 'waiting' | 'failed' } | { readonly kind: 'ready'; readonly engine: Engine };

interface Outcome {
  readonly film: Film;
  readonly attempt: number;
  /** Undefined if it could not be loaded. */
  readonly engine: Engine | undefined;
}

/**
 * The search engine of a film, loaded when the browser is idle or on request, whichever comes first.
 * @returns its state, and a function that requests it at once, again after a failure
 */
export function useEngine(film: Film): readonly [EngineState, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const settled = outcome?.film === film && outcome.attempt === attempt ? outcome : undefined;
  const failed = settled !== undefined && settled.engine === undefined;
  const request = useCallback(() => setAttempt((now) => (now === 0 || failed ? now + 1 : now)), [failed]);

  useEffect(() => whenIdle(() => setAttempt((now) => Math.max(now, 1))), []);

  useEffect(() => {
    if (attempt === 0) return undefined;
    let current = true;
    function settle(engine: Engine | undefined) {
      if (current) setOutcome({ film, attempt, engine });
    }
    import('./engine.ts').then(({ prepareEngine }) => prepareEngine(film)).then(settle, () => settle(undefined));
    return () => {
      current = false;
    };
  }, [film, attempt]);

  if (settled?.engine) return [{ kind: 'ready', engine: settled.engine }, request];
  return [{ kind: failed ? 'failed' : 'waiting' }, request];
}
