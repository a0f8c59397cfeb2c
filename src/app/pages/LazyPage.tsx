import type { ComponentType, ReactElement } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import type { ListPageKind, RecordPageKind } from '#routing/pages.ts';
import type { MissingPage, Page } from '#routing/route.ts';
import { useFilm } from '#shared/FilmContext.tsx';

import { CastPage } from './CastPage.tsx';
import { CharacterPage } from './CharacterPage.tsx';
import { DisputesPage } from './DisputesPage.tsx';
import { HiddenPage } from './HiddenPage.tsx';
import { QuotePage } from './QuotePage.tsx';
import { QuotesPage } from './QuotesPage.tsx';
import { ScenePage } from './ScenePage.tsx';
import { SetPage } from './SetPage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';

/** The pages whose code is fetched apart from that of the timeline. */
export type LazyPageRoute = Exclude<Page, MissingPage | { kind: 'timeline' }>;

const listPages: Readonly<Record<Exclude<ListPageKind, 'timeline'>, ComponentType>> = {
  cast: CastPage,
  quotes: QuotesPage,
  sources: SourcesPage,
  disputes: DisputesPage,
  set: SetPage,
};

/** By kind, the page of a record; undefined where the film, as far as it is visible, has no such record. */
const recordPages: Readonly<Record<RecordPageKind, (film: Film, id: string) => ReactElement | undefined>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    return scene && <ScenePage scene={scene} />;
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    return character && <CharacterPage character={character} />;
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    return quote && <QuotePage quote={quote} />;
  },
  source: (film, id) => {
    const source = film.sourceById.get(id);
    return source && <SourcePage source={source} />;
  },
};

/** Every page but the timeline. A record that lies past the horizon of the address gets a cover instead. */
export function LazyPage({ page }: { page: LazyPageRoute }) {
  const film = useFilm();
  if ('id' in page) return recordPages[page.kind](film, page.id) ?? <HiddenPage />;
  const List = page.kind === 'timeline' ? undefined : listPages[page.kind];
  return List && <List />;
}
