import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { keepEarlyPresses } from '#boot/earlyPresses.ts';

beforeEach(() => {
  delete document.documentElement.dataset['ready'];
});

/** A page as it was built, whose code comes later. */
function openPage() {
  render(
    <>
      <button type="button" id="one">
        One <span>with a sign</span>
      </button>
      <button type="button" id="two">
        Two
      </button>
      <a href="#elsewhere">Elsewhere</a>
    </>,
  );
  keepEarlyPresses();
}

/** The code is there: it listens, and says so. @returns what it hears */
function answer() {
  const heard = vi.fn<(id: string) => void>();
  const listen = ({ target }: Event) => heard(target instanceof Element ? (target.closest('button')?.id ?? '') : '');
  document.body.addEventListener('click', listen);
  document.documentElement.dataset['ready'] = '';
  return heard;
}

describe('what is pressed before the page can answer', () => {
  it('is answered in order once it can', async () => {
    openPage();
    fireEvent.click(screen.getByText('with a sign'));
    fireEvent.click(screen.getByRole('button', { name: 'Two' }));
    fireEvent.click(screen.getByRole('button', { name: 'Two' }));
    const heard = answer();
    await waitFor(() => expect(heard.mock.calls.flat()).toEqual(['one', 'two', 'two']));
  });

  it('is left to the browser where it is a link', async () => {
    openPage();
    fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    fireEvent.click(screen.getByRole('button', { name: 'Two' }));
    const heard = answer();
    await waitFor(() => expect(heard.mock.calls.flat()).toEqual(['two']));
  });
});

it.each([
  ['/scene/storm', '/scene/storm?upto=storm'],
  ['/set#one', '/set?upto=storm#one'],
  ['/scene/storm?with=mara', '/scene/storm?with=mara'],
  ['https://example.org/', 'https://example.org/'],
])('a link to %s takes the query along', (href, to) => {
  window.history.replaceState(null, '', '/?upto=storm');
  render(<a href={href}>There</a>);
  const link = screen.getByRole('link', { name: 'There' });
  link.addEventListener('click', (event) => event.preventDefault());
  keepEarlyPresses();
  fireEvent.click(link);
  expect(link).toHaveAttribute('href', to);
});

it('what is pressed later is not pressed again', async () => {
  openPage();
  const heard = answer();
  await Promise.resolve();
  fireEvent.click(screen.getByRole('button', { name: 'Two' }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard.mock.calls.flat()).toEqual(['two']);
});
