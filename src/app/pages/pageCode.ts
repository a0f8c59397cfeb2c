import { createElement, type ReactNode } from 'react';

import type { Page } from '#routing/route.ts';

import type { LazyPage, LazyPageRoute } from './LazyPage.tsx';

let code: typeof LazyPage | undefined;
let refused = false;

/** Draws any page but the timeline, whose code comes on its own; undefined while that is not there. */
export function renderPage(page: LazyPageRoute): ReactNode {
  return code && createElement(code, { page });
}

/** Fetches the code of the other pages ahead. @returns whether it is there */
export async function fetchPageCode(): Promise<boolean> {
  try {
    code = (await import('./LazyPage.tsx')).LazyPage;
    return true;
  } catch {
    return false;
  }
}

/** Fetches the code of the other pages for one that is wanted now. Never rejects: there is a page that says so. */
export async function loadPageCode(): Promise<void> {
  refused = !(await fetchPageCode());
}

/** Whether a page can be drawn, if only to say that its code cannot be had. */
export function canRender({ kind }: Page): boolean {
  return code !== undefined || refused || kind === 'timeline' || kind === 'missing';
}
