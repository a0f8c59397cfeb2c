import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { currentPlace } from '#routing/history/place.ts';

/** Parts of a page below one another, of these heights in pixels, scrolled so far. */
function showParts(heights: readonly number[], scrolled: number) {
  render(
    <ul>
      {heights.map((height, index) => (
        <li key={index} className="draw-when-near">
          Part {index}, {height} px
        </li>
      ))}
    </ul>,
  );
  heights.forEach((height, index) => {
    const top = heights.slice(0, index).reduce((sum, one) => sum + one, 0) - scrolled;
    const part = screen.getByText(`Part ${index}, ${height} px`);
    vi.spyOn(part, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height));
  });
}

/** jsdom lays nothing out. */
class Rect {
  readonly top: number;
  readonly bottom: number;
  constructor(_x: number, y: number, _width: number, height: number) {
    this.top = y;
    this.bottom = y + height;
  }
}
vi.stubGlobal('DOMRect', Rect);

const scrollBy = vi.fn();
vi.stubGlobal('scrollBy', scrollBy);

afterEach(() => scrollBy.mockClear());

describe('a place on a page whose heights were guessed', () => {
  it('is where the part at the top of the window was', () => {
    showParts([300, 300, 300], 400);
    const place = currentPlace();
    // Now they are known, and the first was higher than guessed.
    document.body.replaceChildren();
    showParts([500, 300, 300], 400);
    place.align();
    expect(scrollBy).toHaveBeenCalledWith({ top: 200, behavior: 'instant' });
  });

  it('is left alone where there are no such parts', () => {
    const place = currentPlace();
    place.align();
    showParts([100], 0);
    place.align();
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
