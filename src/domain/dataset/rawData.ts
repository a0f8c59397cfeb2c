/** Reading of data whose shape is not known yet. Nothing here throws; what is not there is undefined or empty. */

export type Key = string | number;

export function isObject(value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value at a key of an object or a position of a list. */
export function child(value: unknown, key: Key): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list at a key. */
export function listIn(value: unknown, key: Key): readonly unknown[] {
  const list = child(value, key);
  return Array.isArray(list) ? list : [];
}

/** The text at a key. */
export function textIn(value: unknown, key: Key): string | undefined {
  const text = child(value, key);
  return typeof text === 'string' ? text : undefined;
}

/** The text that a value is. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
