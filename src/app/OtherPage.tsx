import type { MissingPage, Page } from '#routing/route.ts';

import { useFilmViews } from './FilmContext.tsx';
import { BeyondPage } from './pages/BeyondPage.tsx';
import { CastPage } from './pages/CastPage.tsx';
import { CharacterPage } from './pages/CharacterPage.tsx';
import { DisputesPage } from './pages/DisputesPage.tsx';
import { QuotePage } from './pages/QuotePage.tsx';
import { QuotesPage } from './pages/QuotesPage.tsx';
import { ScenePage } from './pages/ScenePage.tsx';
import { SetPage } from './pages/SetPage.tsx';
import { SourcePage } from './pages/SourcePage.tsx';
import { SourcesPage } from './pages/SourcesPage.tsx';

/** What it draws. */
export type OtherPageKind = Exclude<Page, MissingPage | { kind: 'timeline' }>;

/** Every page but the timeline. A record that lies past the horizon of the address gets a cover instead. */
export function OtherPage({ page }: { page: OtherPageKind }) {
  const { shown } = useFilmViews();
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
      const scene = shown.sceneById.get(page.id);
      return scene ? <ScenePage scene={scene} /> : <BeyondPage />;
    }
    case 'character': {
      const character = shown.characterById.get(page.id);
      return character ? <CharacterPage character={character} /> : <BeyondPage />;
    }
    case 'quote': {
      const quote = shown.quoteById.get(page.id);
      return quote ? <QuotePage quote={quote} /> : <BeyondPage />;
    }
    case 'source': {
      const source = shown.sourceById.get(page.id);
      return source ? <SourcePage source={source} /> : <BeyondPage />;
    }
  }
}
