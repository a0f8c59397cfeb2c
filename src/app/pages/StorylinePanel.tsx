import { memo, Suspense } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { StorylinePlace } from '#features/storyline/StorylinePlace.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Late } from '#ui/Late.tsx';

import type { InteractiveStorylineProps } from './InteractiveStoryline.tsx';

/** The chart, whose code comes after that of the page: it can be read before. */
export const InteractiveStoryline = deferred<InteractiveStorylineProps>(
  async () => (await import('./InteractiveStoryline.tsx')).InteractiveStoryline,
);

/**
 * The storyline of the film, as far as it is shown. The one that stands in a built page stays as it is until its code
 * and its layout are there; nothing else waits for them, and what else is drawn does not touch it.
 */
export const StorylinePanel = memo(function StorylinePanel(props: InteractiveStorylineProps) {
  return (
    <Panel>
      <Suspense fallback={<StorylinePlace variant={props.variant} />}>
        <Late>
          <InteractiveStoryline {...props} />
        </Late>
      </Suspense>
    </Panel>
  );
});
