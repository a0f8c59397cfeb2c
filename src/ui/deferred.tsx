import { createElement, use, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes on its own; it stands in a `Suspense`. */
export interface Deferred<Props> {
  (props: Props): ReactNode;
  /** Gets the code ahead; from then on it is drawn at once. */
  readonly load: () => Promise<unknown>;
}

/**
 * Defers the code of a component until it is drawn first. Unlike with `lazy`, what has been loaded ahead is drawn
 * without a pause, and what could not be had is asked for again.
 */
export function deferred<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let code: ComponentType<Props> | undefined;
  let loading: Promise<unknown> | undefined;

  async function fetchOnce() {
    try {
      code = await fetchCode();
    } finally {
      loading = undefined;
    }
  }

  function load() {
    loading ??= fetchOnce();
    return loading;
  }

  function DeferredComponent(props: Props) {
    if (code === undefined) use(load());
    return code && createElement(code, props);
  }

  return Object.assign(DeferredComponent, { load });
}
