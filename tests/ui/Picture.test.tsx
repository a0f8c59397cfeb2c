import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Picture } from '#ui/Picture.tsx';

/** What a generated poster shows, as markup. */
function drawn(seed: string, family = 'harbour'): string {
  const { container } = render(<Picture src={undefined} seed={seed} family={family} hue="teal" shape="poster" />);
  return container.innerHTML;
}

const seeds = Array.from({ length: 60 }, (_, index) => `scene-${index}`);

it('is the film’s own where it has one', () => {
  const { container } = render(<Picture src="/posters/storm.svg" seed="storm" hue="teal" shape="poster" />);
  expect(container.querySelector('img')).toHaveAttribute('src', '/posters/storm.svg');
  expect(container.querySelector('svg')).toBeNull();
});

it('is generated from its ids where there is none: the same for the same, another for others', () => {
  expect(drawn('storm')).toBe(drawn('storm'));
  expect(new Set(seeds.map((seed) => drawn(seed))).size).toBe(seeds.length);
});

it('hangs the scenes of one sequence under one sky', () => {
  const discOf = (markup: string) => /<path d="([^"]+)"[^>]*class="ink-(?:bright|spot|far|pale)"/.exec(markup)?.[1];
  expect(discOf(drawn('storm', 'a'))).toBe(discOf(drawn('calm', 'a')));
  expect(discOf(drawn('storm', 'a'))).not.toBe(discOf(drawn('storm', 'b')));
});

it('draws whole numbers and finite ones only', () => {
  for (const seed of seeds) expect(drawn(seed, seed)).not.toMatch(/NaN|Infinity|undefined| d="[^"]*\d\.\d/);
});

it('bears the letters it is given as an emblem', () => {
  const { container } = render(<Picture src={undefined} seed="mara" letters="ML" hue="amber" shape="emblem" />);
  expect(container).toHaveTextContent('ML');
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
