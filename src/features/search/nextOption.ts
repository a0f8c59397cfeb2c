/**
 * The index of the option that an arrow key leads to; after the last and before the first option comes the field.
 * @param count number of options; 0 while the search is running
 * @param index of the current option from 0, or from the end if negative; undefined for the field
 * @param step 1 for down, -1 for up
 * @returns undefined for the field
 */
export function nextOption(count: number, index: number | undefined, step: 1 | -1): number | undefined {
  if (count === 0) return step === 1 ? 0 : -1;
  const stop = index === undefined ? 0 : (index < 0 ? count + index : index) + 1;
  const next = (stop + step + count + 1) % (count + 1);
  return next === 0 ? undefined : next - 1;
}
