import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { renderExplorer, shownScenes, statusSaying, textFiltered } from '../../support/renderExplorer.tsx';

describe('an empty result', () => {
  it('says so and still says of how many', async () => {
    renderExplorer('/?with=mara&q=soup');
    await textFiltered();
    expect(screen.getByRole('heading', { name: 'No scene matches' })).toBeVisible();
    expect(statusSaying('0 of 6 scenes')).toBeVisible();
    expect(shownScenes()).toEqual([]);
  });

  it.each([
    ['/?with=mara&q=soup', 'Without the text: 4 scenes', '/?with=mara', 4],
    ['/?with=mara&q=soup', 'Without Mara: 1 scene', '/?q=soup', 1],
    ['/?with=mara,jonas&match=all&q=soup', '“any of these” instead: 1 scene', '/?with=mara,jonas&q=soup', 1],
    ['/?with=mara&q=soup', 'Show all scenes', '/', 6],
  ])('at %s offers "%s", which keeps its promise', async (at, name, to, count) => {
    const user = renderExplorer(at);
    await textFiltered();
    await user.click(screen.getByRole('button', { name }));
    expect(address()).toBe(to);
    expect(shownScenes()).toHaveLength(count);
  });

  it('does not offer to take off what would change nothing', async () => {
    renderExplorer('/?with=mara,captain&q=soup');
    await textFiltered();
    expect(screen.getByRole('button', { name: /^Without the text/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Without (Mara|The captain)/ })).not.toBeInTheDocument();
  });
});
