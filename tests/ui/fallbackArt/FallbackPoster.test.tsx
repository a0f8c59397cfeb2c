import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { FallbackPoster } from '#ui/fallbackArt/FallbackPoster.tsx';

/** What a generated poster shows, as markup. */
function drawn(seed: string, family = 'harbour'): string {
  const { container } = render(
    <svg>
      <FallbackPoster seed={seed} family={family} />
    </svg>,
  );
  return container.innerHTML;
}

const seeds = Array.from({ length: 60 }, (_, index) => `scene-${index}`);

it('is the same for the same ids, and another for others', () => {
  expect(drawn('storm')).toBe(drawn('storm'));
  expect(new Set(seeds.map((seed) => drawn(seed))).size).toBe(seeds.length);
});

it('hangs the scenes of one sequence under one sky', () => {
  const sky = (markup: string) => /<path d="([^"]+)"/.exec(markup)?.[1];
  expect(sky(drawn('storm', 'a'))).toBe(sky(drawn('calm', 'a')));
  expect(sky(drawn('storm', 'a'))).not.toBe(sky(drawn('storm', 'b')));
});

it('draws whole and finite numbers only', () => {
  for (const seed of seeds) expect(drawn(seed, seed)).not.toMatch(/NaN|Infinity|undefined| d="[^"]*\d\.\d/);
});
