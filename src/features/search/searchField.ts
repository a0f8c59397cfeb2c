/** Id of the search's field. */
export const searchFieldId = 'search';

/** Leads to the search, with what stands in its field selected, so that typing replaces it. */
export function focusSearch(): void {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
