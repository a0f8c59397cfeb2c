/**
 * The place among the options that an arrow leads to; after the last and before the first comes the field itself.
 * @param count how many options there are; 0 while they are being looked for
 * @param place from 0; negative ones count from the end
 * @param step 1 for down, -1 for up
 * @returns undefined for the field
 */
export function nextOption(count: number, place: number | undefined, step: 1 | -1): number | undefined {
  if (count === 0) return step === 1 ? 0 : -1;
  const stop = place === undefined ? 0 : (place < 0 ? count + place : place) + 1;
  const next = (stop + step + count + 1) % (count + 1);
  return next === 0 ? undefined : next - 1;
}
