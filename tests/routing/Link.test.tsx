import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Link } from '#routing/Link.tsx';
import { Router } from '#routing/Router.tsx';

import { exampleFilm } from '../support/exampleFile.ts';
import { address } from './platform.ts';

const film = exampleFilm();

function draw(props: Partial<ComponentProps<typeof Link>> = {}) {
  render(
    <Router film={film} path="/">
      <Link to={{ kind: 'scene', id: 'storm' }} {...props}>
        The storm
      </Link>
    </Router>,
  );
  return screen.getByRole('link', { name: 'The storm' });
}

/** Clicks, and tells whether our code took the click from the browser; the browser of the test must not follow it. */
function isTaken(link: HTMLElement, init: MouseEventInit = {}): boolean {
  const click = createEvent.click(link, init);
  let taken = false;
  window.addEventListener(
    'click',
    (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent(link, click);
  return taken;
}

describe('a link', () => {
  it.each([
    ['/', {}, '/scene/storm'],
    ['/de?with=marie&match=all&q=a+b&upto=storm', {}, '/de/scene/storm?with=mara&match=all&q=a+b&upto=storm'],
    ['/de/cast?with=mara', { locale: 'en' }, '/scene/storm?with=mara'],
    ['/scene/landing?reading=ferry-essay', {}, '/scene/storm'],
    ['/scene/landing?q=a', { reading: 'ferry-essay' }, '/scene/storm?q=a&reading=ferry-essay'],
    ['/', { hash: 'accounts' }, '/scene/storm#accounts'],
    ['/quotes?wording=variant&with=mara', { to: { kind: 'quotes' } }, '/quotes?with=mara&wording=variant'],
  ] as const)('at %s with %j leads to the page in the same language and with the same filters', (at, props, href) => {
    window.history.replaceState(null, '', at);
    expect(draw(props)).toHaveAttribute('href', href);
  });

  it('goes there by itself, with one entry, and knows the filters of the new address', async () => {
    window.history.replaceState(null, '', '/?with=mara');
    const before = window.history.length;
    await userEvent.click(draw({ hash: 'accounts', reading: 'ferry-essay' }));
    expect(address()).toBe('/scene/storm?with=mara&reading=ferry-essay#accounts');
    expect(window.history.length).toBe(before + 1);
  });

  it('to where one is adds no entry', async () => {
    window.history.replaceState(null, '', '/scene/storm');
    const before = window.history.length;
    await userEvent.click(draw());
    expect(window.history.length).toBe(before);
  });

  it('passes on what an anchor takes', () => {
    expect(draw({ 'aria-current': 'page', lang: 'de' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link')).toHaveAttribute('lang', 'de');
  });

  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Cmd', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the middle button', { button: 1 }],
  ])('leaves a click %s to the browser', (_what, init) => {
    expect(isTaken(draw(), init)).toBe(false);
    expect(address()).toBe('/');
  });

  it.each([
    ['another window', { target: '_blank' }, false],
    ['a file', { download: '' }, false],
    ['its own window', { target: '_self' }, true],
  ])('for %s: the click is taken from the browser: %s', (_what, props, taken) => {
    expect(isTaken(draw(props))).toBe(taken);
    expect(address()).toBe(taken ? '/scene/storm' : '/');
  });

  it('calls its own click handler first, and stays when that prevents it', async () => {
    const listener = vi.fn();
    await userEvent.click(draw({ onClick: listener }));
    expect(listener).toHaveBeenCalledOnce();
    expect(address()).toBe('/scene/storm');
  });

  it('stays when a listener forbids it', async () => {
    await userEvent.click(draw({ onClick: (event) => event.preventDefault() }));
    expect(address()).toBe('/');
  });
});
