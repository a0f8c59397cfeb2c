import { useCallback } from 'react';

import { m } from '#i18n/messages.ts';

/** In pixels, how high the charts of this visit were, by their form. */
const heights = new Map<string, number>();

/** The place of a chart of which nothing is known yet; as high as the last one, if there was one. */
export function StorylinePlace({ variant }: { variant: string }) {
  const height = heights.get(variant);
  return (
    <figure
      aria-label={m.storyline()}
      data-form={variant}
      className={`grid items-center ${figureClass}`}
      style={height === undefined ? undefined : { height }}
    >
      <p role="status" className={`text-center text-note text-quiet ${height === undefined ? 'py-16' : ''}`}>
        {m.storyline_laying_out()}
      </p>
    </figure>
  );
}

/** Keeps the heights of the charts that stand in a built page. */
export function keepServedHeights(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-form]')) {
    heights.set(figure.dataset['form'] ?? '', figure.offsetHeight);
  }
}

/** Keeps the height of a chart for the place of the next one. @returns a ref for its figure */
export function useKeptHeight(variant: string): (figure: HTMLElement) => () => void {
  return useCallback(
    (figure: HTMLElement) => () => {
      if (figure.isConnected) heights.set(variant, figure.offsetHeight);
    },
    [variant],
  );
}

/** Of the figure around a chart, drawn or not. */
export const figureClass = 'min-w-0 print:break-inside-avoid';
