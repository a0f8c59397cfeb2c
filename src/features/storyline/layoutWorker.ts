import type { Instance } from '#domain/storyline/instance.ts';
import { layOutTwice } from '#domain/storyline/layout.ts';

/** The message from the page. */
export interface LayoutRequest {
  readonly key: string;
  readonly instance: Instance;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  for (const layout of layOutTwice(data.instance, data.key)) self.postMessage(layout);
});
