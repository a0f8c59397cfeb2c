import { Suspense } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Late } from '#ui/Late.tsx';

import { LayingOut } from './LayingOut.tsx';
import type { StorylineChartProps } from './StorylineChart.tsx';

/** The chart, whose code comes after that of the page: it can be read before. */
export const StorylineChart = deferred<StorylineChartProps>(
  async () => (await import('./StorylineChart.tsx')).StorylineChart,
);

/**
 * The storyline of the film, as far as it is shown. The one that stands in a built page stays as it is until its code
 * and its layout are there; nothing else waits for them.
 */
export function StorylinePanel(props: StorylineChartProps) {
  return (
    <Panel>
      <Suspense fallback={<LayingOut />}>
        <Late>
          <StorylineChart {...props} />
        </Late>
      </Suspense>
    </Panel>
  );
}
