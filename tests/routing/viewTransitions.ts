import { vi } from 'vitest';

/** A browser that has view transitions, which jsdom lacks; gives the types of each that is started. */
export function browserWithViewTransitions({ reducedMotion = false, moving = false } = {}): readonly string[][] {
  const started: string[][] = [];
  Object.defineProperty(document, 'startViewTransition', {
    configurable: true,
    value({ update, types }: { update: () => unknown; types: Iterable<string> | null }) {
      started.push([...(types ?? [])]);
      const done = Promise.resolve(update()).then(() => undefined);
      return { ready: done, finished: done, updateCallbackDone: done, skipTransition: () => undefined };
    },
  });
  class Effect {
    readonly pseudoElement = '::view-transition-group(root)';
  }
  vi.stubGlobal('KeyframeEffect', Effect);
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  const animations = moving ? [{ effect: new Effect(), playState: 'running' }] : [];
  Object.defineProperty(document, 'getAnimations', { configurable: true, value: () => animations });
  // What is nowhere in view does not move.
  const inView = { top: 0, left: 0, right: 100, bottom: 100, width: 100, height: 100, x: 0, y: 0 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...inView, toJSON: () => inView });
  return started;
}

/** The browser is as jsdom has it again. */
export function forgetViewTransitions(): void {
  Reflect.deleteProperty(document, 'startViewTransition');
  Reflect.deleteProperty(document, 'getAnimations');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}
