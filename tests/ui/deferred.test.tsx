import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';

import { deferred } from '#ui/deferred.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

function Counter({ name }: { name: string }) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}

/** A component whose code comes when it is told to. */
function held() {
  const fetchCode = vi.fn<() => Promise<typeof Counter>>();
  let succeed: () => void = () => undefined;
  let fail: () => void = () => undefined;
  fetchCode.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        succeed = () => resolve(Counter);
        fail = () => reject(new Error('The code cannot be had'));
      }),
  );
  const Late = deferred<{ name: string }>(fetchCode);
  const draw = (name: string) => (
    <ErrorBoundary
      fallback={(retry) => (
        <button type="button" onClick={retry}>
          Again
        </button>
      )}
    >
      <Suspense fallback="On its way">
        <Late name={name} />
      </Suspense>
    </ErrorBoundary>
  );
  return { Late, draw, fetchCode, succeed: () => settled(succeed), fail: () => settled(fail) };
}

/** Does something, and lets React draw what follows from it. */
function settled<Result>(does: () => Result): Promise<Result> {
  return act(() => Promise.resolve(does()));
}

/** Draws what may have to wait. */
function drawn(node: ReactNode) {
  return settled(() => render(node));
}

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => complaints.mockRestore());

describe('a component whose code comes later', () => {
  it('is drawn when it has come, and goes on as it is when what it is given changes', async () => {
    const { draw, succeed } = held();
    const { rerender } = await drawn(draw('Presses'));
    expect(screen.getByText('On its way')).toBeInTheDocument();
    await succeed();
    await userEvent.click(await screen.findByRole('button', { name: 'Presses 0' }));
    rerender(draw('Times'));
    expect(screen.getByRole('button', { name: 'Times 1' })).toBeInTheDocument();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('is drawn at once where it has been loaded ahead', async () => {
    const { Late, draw, succeed, fetchCode } = held();
    const loaded = Late.load();
    await succeed();
    await loaded;
    render(draw('Presses'));
    expect(screen.getByRole('button', { name: 'Presses 0' })).toBeInTheDocument();
    expect(fetchCode).toHaveBeenCalledOnce();
  });

  it('fails as itself where it cannot be had, and is asked for again when it is drawn again', async () => {
    const { draw, fail, succeed, fetchCode } = held();
    await drawn(draw('Presses'));
    await fail();
    const again = await screen.findByRole('button', { name: 'Again' });
    expect(fetchCode).toHaveBeenCalledOnce();
    await act(() => userEvent.click(again));
    expect(fetchCode).toHaveBeenCalledTimes(2);
    await succeed();
    expect(await screen.findByRole('button', { name: 'Presses 0' })).toBeInTheDocument();
  });
});
