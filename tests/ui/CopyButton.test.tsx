import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { CopyButton } from '#ui/CopyButton.tsx';

import { expectSelected, refuseClipboard } from '../support/clipboard.ts';

function draw(text = () => 'The words.') {
  render(<CopyButton label="Copy" copied="Copied" refused="Refused. Here it is." text={text} />);
  return userEvent.setup();
}

async function press(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Copy' }));
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a copy button', () => {
  it('says "Copied" only once the clipboard has it', async () => {
    const user = draw();
    let accept: () => void = () => undefined;
    const accepted = new Promise<void>((resolve) => (accept = resolve));
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(accepted);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await press(user);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    accept();
    expect(await screen.findByText('Copied')).toBe(screen.getByRole('status'));
  });

  it('copies what the text is at the moment of pressing', async () => {
    let words = 'Before.';
    const user = draw(() => words);
    words = 'Now.';
    await press(user);
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Now.');
  });

  it('takes "Copied" back after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    draw();
    await act(() => Promise.resolve(fireEvent.click(screen.getByRole('button', { name: 'Copy' }))));
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('where the clipboard refuses', () => {
  it('the text is there, selected, and nothing says "Copied"', async () => {
    const user = draw();
    refuseClipboard();
    await press(user);
    await expectSelected('The words.');
    expect(screen.getByRole('textbox')).toHaveAccessibleName('Refused. Here it is.');
    expect(screen.getByRole('status')).toHaveTextContent('Refused. Here it is.');
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });

  it('so it is where there is no clipboard at all', async () => {
    const user = draw();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await press(user);
    await expectSelected('The words.');
  });

  it('pressing again selects it again, and the text goes once the clipboard says yes', async () => {
    const user = draw();
    const refusing = refuseClipboard();
    await press(user);
    await expectSelected('The words.');
    await press(user);
    await expectSelected('The words.');
    refusing.mockRestore();
    await press(user);
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
