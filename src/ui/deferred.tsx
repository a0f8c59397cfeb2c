import { createElement, use, useState, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes on its own; it stands in a `Suspense`. */
export interface Deferred<Props> {
  (props: Props): ReactNode;
  /** Gets the code ahead; from then on it is drawn at once. */
  readonly load: () => Promise<unknown>;
}

/**
 * Defers the code of a component until it is drawn first. Unlike with `lazy`, what has been loaded ahead is drawn
 * without a pause, and what could not be had is asked for again when it is drawn again.
 */
export function deferred<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let code: ComponentType<Props> | undefined;
  let failure: { readonly error: unknown } | undefined;
  let loading: Promise<void> | undefined;

  async function fetchOnce() {
    try {
      code = await fetchCode();
    } catch (error) {
      failure = { error };
    }
  }

  function attempt() {
    loading ??= fetchOnce();
    return loading;
  }

  async function load() {
    await attempt();
    if (failure) throw forgotten(failure);
  }

  /** What failed counts until it has been told; React draws what throws more than once for that. */
  function forgotten({ error }: { readonly error: unknown }) {
    setTimeout(() => {
      failure = undefined;
      loading = code ? loading : undefined;
    });
    return error;
  }

  function DeferredComponent(props: Props) {
    // It goes on as it has begun, or it would be made anew with the next change.
    const [isThere] = useState(code !== undefined);
    return createElement(isThere && code ? code : Waiting, props);
  }

  function Waiting(props: Props) {
    use(attempt());
    if (failure) throw forgotten(failure);
    return code && createElement(code, props);
  }

  return Object.assign(DeferredComponent, { load });
}
