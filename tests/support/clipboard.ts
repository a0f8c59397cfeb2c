import { vi } from 'vitest';

/** The clipboard says no from now on, as a browser's does without permission. Call it after `userEvent.setup()`. */
export function refuseClipboard() {
  return vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Refused', 'NotAllowedError'));
}
