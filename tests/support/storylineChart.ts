import { screen, within } from '@testing-library/react';

/** The storyline's figure. */
export function chart(name = 'Storyline'): HTMLElement {
  return screen.getByRole('figure', { name });
}

/** The columns of the storyline: links with the sentences of their scenes. */
export function columns(name: RegExp = /^Scene \d+ of/): readonly HTMLElement[] {
  return within(screen.getByRole('group', { name: /^(One line a character|Eine Linie je Figur)/ })).getAllByRole(
    'link',
    { name },
  );
}

/** The column of one scene, by its title. */
export function column(title: string): HTMLElement {
  const found = columns().filter((link) => link.getAttribute('aria-label')?.includes(`, ${title}: `));
  if (found.length !== 1) throw new Error(`${found.length} columns are named "${title}"`);
  return found[0]!;
}

/** The names on the lines. */
export function lineNames(): readonly string[] {
  const names = [...chart().querySelectorAll('.storyline-lines text')];
  return names.map((name) => name.textContent);
}

/** The titles of the scenes that are lit. */
export function litColumns(): readonly string[] {
  return columns()
    .filter((link) => link.dataset['lit'] === 'true')
    .map((link) => /, (.*): /.exec(link.getAttribute('aria-label') ?? '')?.[1] ?? '');
}

/** The names of the lines that are lit. */
export function litLines(): readonly string[] {
  return lineNames().filter((name) => within(chart()).getByText(name).closest('g')?.dataset['lit'] === 'true');
}

/** The cells of the table, row by row. */
export function tableRows(): readonly (readonly string[])[] {
  const table = within(chart()).getByRole('table', { name: 'Storyline' });
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
}
