import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { CopyButton } from '#ui/CopyButton.tsx';

import { refuseClipboard } from '../support/clipboard.ts';

function draw(text = () => 'The words.') {
  render(<CopyButton label="Copy" copied="Copied" refused="Refused. Here it is." text={text} />);
  return userEvent.setup();
}

/** The field with the text, and what of it is selected. */
function selection() {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Refused. Here it is.' });
  return field.value.slice(field.selectionStart, field.selectionEnd);
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
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await act(async () => {
      accept();
      await accepted;
    });
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('copies what the text is at the moment of pressing', async () => {
    let words = 'Before.';
    const user = draw(() => words);
    words = 'Now.';
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('Now.');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('takes "Copied" back after a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = draw();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('where the clipboard refuses', () => {
  it('the text is there, selected, and nothing says "Copied"', async () => {
    const user = draw();
    refuseClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toHaveTextContent('Refused. Here it is.');
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(selection()).toBe('The words.');
  });

  it('so it is where there is no clipboard at all', async () => {
    const user = draw();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(selection()).toBe('The words.');
  });

  it('pressing again selects it again, and the text goes once the clipboard says yes', async () => {
    const user = draw();
    const refusing = refuseClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(selection()).toBe('The words.');
    refusing.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
