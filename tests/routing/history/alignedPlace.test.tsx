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

  it('is where a row of a long list was, of which other rows are in the page now', () => {
    const rows = (keys: readonly string[]) => {
      render(
        <ul>
          {keys.map((key) => (
            <li key={key} data-row={key}>
              Row {key}
            </li>
          ))}
        </ul>,
      );
      keys.forEach((key, index) => {
        const row = screen.getByText(`Row ${key}`);
        vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100 * index - 50, 100, 100));
      });
    };
    rows(['galley', 'storm']);
    const place = currentPlace();
    document.body.replaceChildren();
    rows(['boarding', 'the-rope', 'galley']);
    place.align();
    expect(scrollBy).toHaveBeenCalledWith({ top: 200, behavior: 'instant' });
  });

  it('is where the pressed link was, if that was in the window', () => {
    const link = (top: number) => {
      render(<a href="/scene/storm">The storm</a>);
      const shown = screen.getByRole('link');
      vi.spyOn(shown, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 20));
      return shown;
    };
    link(300).focus();
    const place = currentPlace();
    document.body.replaceChildren();
    link(340);
    place.align();
    expect(scrollBy).toHaveBeenCalledWith({ top: 40, behavior: 'instant' });
  });

  it('is left alone where there are no such parts', () => {
    const place = currentPlace();
    place.align();
    showParts([100], 0);
    place.align();
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
