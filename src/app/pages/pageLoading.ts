import type { Film } from '#domain/dataset/film.ts';
import type { FilmParts } from '#domain/dataset/filmParts.ts';
import { pageKey, type Page } from '#routing/route.ts';

import { fetchPageCode, pageComponent } from './pageCode.ts';
import { partsOfPage } from './pageParts.ts';

/** Pages that were wanted, but could not be had. */
const refused = new Set<string>();

/** Whether all is there that a page is drawn with: its code, and the parts of the film. */
export function isLoaded(page: Page, film: Film, parts: FilmParts): boolean {
  return pageComponent(page.kind) !== undefined && partsOfPage(page, film).every(parts.has);
}

/** Gets what a page is drawn with. Rejects when it cannot be had. */
export async function loadPage(page: Page, film: Film, parts: FilmParts): Promise<void> {
  await Promise.all([fetchPageCode(page.kind), parts.load(partsOfPage(page, film))]);
}

/** The same for a page that is gone to. Never rejects: there is a page that says so. */
export async function loadWantedPage(page: Page, film: Film, parts: FilmParts): Promise<void> {
  try {
    await loadPage(page, film, parts);
    refused.delete(pageKey(page));
  } catch {
    refused.add(pageKey(page));
  }
}

/** Whether a page can be drawn, if only to say that it cannot be had. */
export function canRender(page: Page, film: Film, parts: FilmParts): boolean {
  return refused.has(pageKey(page)) || isLoaded(page, film, parts);
}
