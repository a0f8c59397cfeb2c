import type { ComponentType } from 'react';

import type { Character, Quote, Scene, Source } from '#domain/dataset/film.ts';
import type { MissingPage, Page } from '#routing/route.ts';

/** The component of each kind of page, and what it is about. */
export interface PageComponents {
  readonly timeline: ComponentType;
  readonly cast: ComponentType;
  readonly quotes: ComponentType;
  readonly sources: ComponentType;
  readonly disputes: ComponentType;
  readonly set: ComponentType;
  readonly scene: ComponentType<{ scene: Scene }>;
  readonly character: ComponentType<{ character: Character }>;
  readonly quote: ComponentType<{ quote: Quote }>;
  readonly source: ComponentType<{ source: Source }>;
  readonly missing: ComponentType<{ page: MissingPage }>;
}

type Kind = Page['kind'];

/** Each page is a file of its own: a visit has the code of the pages that are visited. */
const files: { readonly [One in Kind]: () => Promise<PageComponents[One]> } = {
  timeline: async () => (await import('./TimelinePage.tsx')).TimelinePage,
  cast: async () => (await import('./CastPage.tsx')).CastPage,
  quotes: async () => (await import('./QuotesPage.tsx')).QuotesPage,
  sources: async () => (await import('./SourcesPage.tsx')).SourcesPage,
  disputes: async () => (await import('./DisputesPage.tsx')).DisputesPage,
  set: async () => (await import('./SetPage.tsx')).SetPage,
  scene: async () => (await import('./ScenePage.tsx')).ScenePage,
  character: async () => (await import('./CharacterPage.tsx')).CharacterPage,
  quote: async () => (await import('./QuotePage.tsx')).QuotePage,
  source: async () => (await import('./SourcePage.tsx')).SourcePage,
  missing: async () => (await import('./MissingPage.tsx')).MissingPage,
};

let loaded: { readonly [One in Kind]?: PageComponents[One] } = {};

/** The component of a kind of page; undefined while its code is not there. */
export function pageComponent<One extends Kind>(kind: One): PageComponents[One] | undefined {
  return loaded[kind];
}

/** Fetches the code of a page. @throws what the browser throws when it cannot be had */
export async function fetchPageCode(kind: Kind): Promise<void> {
  const component = await files[kind]();
  loaded = { ...loaded, [kind]: component };
}
