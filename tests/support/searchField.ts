import { screen, within } from '@testing-library/react';

/** The field of the search. */
export function searchField(name = 'Search'): HTMLElement {
  return screen.getByRole('combobox', { name });
}

/** Milliseconds for the search to be loaded: a busy machine is no failure. */
export const patience = 30_000;

/** What the search has found, once it has. */
export async function foundOptions(): Promise<readonly HTMLElement[]> {
  return within(await screen.findByRole('listbox', { busy: false }, { timeout: patience })).getAllByRole('option');
}

/** The option that the arrows have reached, as the field names it. */
export function activeOption(name?: string): HTMLElement | null {
  return document.getElementById(searchField(name).getAttribute('aria-activedescendant') ?? '');
}

/** The text that is marked in an element. */
export function marksIn(element: HTMLElement | undefined): readonly string[] {
  return [...(element?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
}
