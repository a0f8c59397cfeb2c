import type { MissingPage, Page } from '#routing/route.ts';
import { useFilmViews } from '#shared/FilmContext.tsx';

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

/** What it draws. */
export type LazyPageRoute = Exclude<Page, MissingPage | { kind: 'timeline' }>;

/** Every page but the timeline. A record that lies past the horizon of the address gets a cover instead. */
export function LazyPage({ page }: { page: LazyPageRoute }) {
  const { visibleFilm } = useFilmViews();
  switch (page.kind) {
    case 'cast':
      return <CastPage />;
    case 'quotes':
      return <QuotesPage />;
    case 'sources':
      return <SourcesPage />;
    case 'disputes':
      return <DisputesPage />;
    case 'set':
      return <SetPage />;
    case 'scene': {
      const scene = visibleFilm.sceneById.get(page.id);
      return scene ? <ScenePage scene={scene} /> : <HiddenPage />;
    }
    case 'character': {
      const character = visibleFilm.characterById.get(page.id);
      return character ? <CharacterPage character={character} /> : <HiddenPage />;
    }
    case 'quote': {
      const quote = visibleFilm.quoteById.get(page.id);
      return quote ? <QuotePage quote={quote} /> : <HiddenPage />;
    }
    case 'source': {
      const source = visibleFilm.sourceById.get(page.id);
      return source ? <SourcePage source={source} /> : <HiddenPage />;
    }
  }
}
