import { render, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Picture } from '#ui/Picture.tsx';

it('is the film’s own where it has one', () => {
  const { container } = render(<Picture src="/posters/storm.svg" seed="storm" hue="teal" shape="poster" />);
  expect(container.querySelector('img')).toHaveAttribute('src', '/posters/storm.svg');
  expect(container.querySelector('svg')).toBeNull();
});

it('is generated where there is none, for the eye alone', async () => {
  const { container } = render(<Picture src={undefined} seed="storm" hue="teal" shape="poster" />);
  await waitFor(() => expect(container.querySelectorAll('path').length).toBeGreaterThan(3));
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('bears initials as an emblem', async () => {
  const { container } = render(<Picture src={undefined} seed="mara" initials="ML" hue="amber" shape="emblem" />);
  await waitFor(() => expect(container.textContent).toBe('ML'));
});
