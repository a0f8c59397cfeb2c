/** Of the form in which states are kept. */
const version = 1;

/**
 * What the browser keeps under a name; undefined where that is nothing or foreign. A browser may refuse storage by
 * throwing, on naming it as well as on using it.
 */
export function readStored(name: string): { readonly state: unknown } | 'refused' {
  try {
    return { state: stateIn(window.localStorage.getItem(name) ?? '') };
  } catch {
    return 'refused';
  }
}

/** Keeps a state under a name for the next visit. */
export function store(name: string, state: object): 'kept' | 'refused' {
  try {
    window.localStorage.setItem(name, JSON.stringify({ state, version }));
    return 'kept';
  } catch {
    return 'refused';
  }
}

function stateIn(text: string): unknown {
  const stored = parse(text);
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== version) return;
  return 'state' in stored ? stored.state : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
