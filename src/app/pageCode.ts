import { createElement, type ReactNode } from 'react';

import type { Page } from '#routing/route.ts';

import type { OtherPage, OtherPageKind } from './OtherPage.tsx';

let code: typeof OtherPage | undefined;
let refused = false;

/** Draws any page but the timeline, whose code comes on its own; undefined while that is not there. */
export function drawPage(page: OtherPageKind): ReactNode {
  return code && createElement(code, { page });
}

/** Fetches the code of the other pages ahead. @returns whether it is there */
export async function fetchPages(): Promise<boolean> {
  try {
    code = (await import('./OtherPage.tsx')).OtherPage;
    return true;
  } catch {
    return false;
  }
}

/** Fetches the code of the other pages for one that is wanted now. Never rejects: there is a page that says so. */
export async function loadPages(): Promise<void> {
  refused = !(await fetchPages());
}

/** Whether a page can be drawn, if only to say that its code cannot be had. */
export function canDraw({ kind }: Page): boolean {
  return code !== undefined || refused || kind === 'timeline' || kind === 'missing';
}
