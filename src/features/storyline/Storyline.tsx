import { useMemo, type ReactNode } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { readingPath } from '#domain/filters/sceneNavigation.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import type { StoredLayout } from '#domain/storyline/slices.ts';
import { useHydrated } from '#ui/useHydrated.ts';

import { stepsIn } from './clip.ts';
import { drawnWindow } from './firstWindow.ts';
import { frameOf } from './frame.ts';
import { fullMeasures, lowMeasures, pathMeasures } from './measures.ts';
import { StorylineChart } from './StorylineChart.tsx';
import { useFirstDrawing } from './useFirstDrawing.ts';
import { useAllSlices } from './useGeometry.ts';

interface StorylineProps {
  readonly film: Film;
  readonly layout: StoredLayout;
  /** Address of the layout, beside which its slices lie. */
  readonly layoutUrl: string;
  readonly filters: Filters;
  /** What answers the text of the filters, once that is known. */
  readonly textMatches: TextMatches | undefined;
  readonly variant: 'full' | 'low';
  /** Id of the scene whose page this is. */
  readonly current?: string;
  readonly onToggle: (characterId: string) => void;
  /** What else can be done with the chart, beside showing it as a table. */
  readonly actions?: ReactNode;
}

/**
 * One line a character, one column a scene: who is with whom, as a picture that is also a control. While a built page is
 * hydrated it suspends until what it was drawn from is there: until then it stays as it is.
 */
export function Storyline(props: StorylineProps) {
  const { film, layout, layoutUrl, filters, textMatches, variant, current, onToggle, actions } = props;
  const reading = useMemo(() => {
    const path = readingPath(film, filters.reading);
    return filters.reading === undefined || path.length === 0 ? undefined : { source: filters.reading, path };
  }, [film, filters.reading]);
  const measures = variant === 'full' ? fullMeasures : reading ? pathMeasures : lowMeasures;
  const frame = useMemo(() => frameOf(film, layout, measures), [film, layout, measures]);
  const focus = variant === 'low' ? (film.sceneById.get(current ?? '') ?? reading?.path[0]) : undefined;
  const fresh = useFirstDrawing();
  const first = drawnWindow(frame, measures, undefined, frame.xs[(focus?.number ?? 0) - 1]);
  const hydrated = useHydrated();
  useAllSlices(layout, layoutUrl, hydrated ? noSteps : stepsIn(frame, first.left, first.right));
  return (
    <StorylineChart
      chart={{ film, layout, layoutUrl, measures, frame }}
      filters={filters}
      textMatches={textMatches}
      reading={reading}
      variant={variant}
      current={current}
      focus={focus}
      fresh={fresh}
      onToggle={onToggle}
      actions={actions}
    />
  );
}

const noSteps = { from: 0, to: 0 };
