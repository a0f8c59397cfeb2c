import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';

/** The clipboard says no from now on, as a browser's does without permission. Call it after `userEvent.setup()`. */
export function refuseClipboard() {
  return vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Refused', 'NotAllowedError'));
}

/** The text stands in a field, which has the focus, and all of it is selected. */
export async function expectSelected(text: string): Promise<void> {
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  await waitFor(() => expect(field).toHaveFocus());
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(text);
}
