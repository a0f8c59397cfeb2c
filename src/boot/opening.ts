import { onFirstFrame } from './firstFrame.ts';

/**
 * Has the page painted first without the inside of its chart, which is most of its elements and takes as long to draw
 * as all the rest of the view; a frame later it is there. Its place is kept, so nothing moves: `data-opening`.
 */
export function openWithText(): void {
  const { dataset } = document.documentElement;
  dataset['opening'] = '';
  onFirstFrame(() => requestAnimationFrame(() => delete dataset['opening']));
}
