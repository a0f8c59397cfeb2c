/**
 * The option that an arrow leads to; after the last and before the first comes the field itself, then the other end.
 * @param step 1 for down, -1 for up
 */
export function nextActive(ids: readonly string[], active: string | undefined, step: 1 | -1): string | undefined {
  const stops = [undefined, ...ids];
  return stops.at((Math.max(0, stops.indexOf(active)) + step) % stops.length);
}
