/** Id of the search field. */
export const searchFieldId = 'search';

/** Focuses the search field and selects its text, so that typing replaces it. */
export function focusSearch(): void {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
