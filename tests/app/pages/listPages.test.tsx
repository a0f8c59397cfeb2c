import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

function titles(list: HTMLElement): readonly string[] {
  return within(list)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

describe('the cast', () => {
  it('has a card for everybody, in cast order, with role, actor and number of scenes', async () => {
    const user = renderExplorer('/cast?with=mara');
    const cards = within(screen.getByRole('main')).getAllByRole('listitem');
    const told = [
      ['Mara', 'pilot', 'Ann Holm', '4 scenes'],
      ['Jonas', 'cook', 'Bo Lind', '4 scenes'],
      ['The captain', 'captain', 'Carl Ek', '3 scenes'],
      ['The stowaway', 'stowaway', 'Dora Voss', '4 scenes'],
    ];
    expect(cards).toHaveLength(told.length);
    for (const [index, words] of told.entries())
      for (const word of words) expect(within(cards[index]!).getByText(word)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Jonas' }));
    expect(address()).toBe('/character/jonas?with=mara');
  });
});

describe('a character', () => {
  it('says who it is and who plays it, and who it is to others', async () => {
    const user = renderExplorer('/de/character/mara');
    expect(pageTitle()).toHaveTextContent('Mara');
    expect(screen.getByText('Lotsin')).toBeVisible();
    expect(screen.getByText('Gespielt von: Ann Holm')).toBeVisible();
    expect(section('Wer Mara für andere ist').getByRole('listitem')).toHaveTextContent('Jonasseine Schwester');
    await user.click(section('Wer Mara für andere ist').getByRole('link', { name: 'Jonas' }));
    expect(pageTitle()).toHaveTextContent('Jonas');
  });

  it('has its scenes, and says in words where it is only probably', () => {
    renderExplorer('/character/stowaway');
    const scenes = section('Scenes with The stowaway').getAllByRole('listitem');
    expect(scenes.map((scene) => scene.textContent.replace(/^\d+/, ''))).toEqual([
      'In the galley',
      'The storm (probably there)',
      'Found',
      'Landing',
    ]);
  });

  it('has no list of scenes where it is in none', () => {
    const film = exampleFilm((file) => {
      for (const scene of file.scenes) scene.characters = scene.characters.filter(({ id }) => id !== 'stowaway');
      file.quotes = file.quotes.filter(({ speaker, to }) => speaker !== 'stowaway' && !to.includes('stowaway'));
      file.disputes = [];
    });
    renderExplorer('/character/stowaway', film);
    expect(pageTitle()).toHaveTextContent('The stowaway');
    expect(screen.queryByRole('region', { name: /^Scenes with/ })).not.toBeInTheDocument();
    expect(section('Sources').getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('has its lines, and what the sources disagree about', () => {
    renderExplorer('/character/stowaway');
    expect(section('Lines of The stowaway').getByRole('figure')).toHaveAccessibleName('“Nobody, yet.”');
    const sources = section('What the sources say');
    expect(sources.getByText('They disagree:').parentElement).toHaveTextContent('Does anybody know her?');
    expect(sources.getByText('open')).toBeVisible();
    expect(sources.getByRole('link', { name: 'The one position' })).toHaveAttribute('href', '/disputes#who-knows-her');
  });
});

describe('the sources', () => {
  it('are listed, those with a path through the film first, each with what is drawn from it', () => {
    renderExplorer('/sources');
    expect(section('Articles to follow').getByRole('listitem')).toHaveTextContent(
      'Six Moments on a FerryE. Strand · Film Coast · article · English1 scene, 0 quotes, 1 dispute',
    );
    const others = section('All the others').getByRole('list');
    expect(titles(others)).toEqual(['Harbour News', 'Notizen zum Drehbuch']);
    expect(within(others).getByText(/^draft of the screenplay/)).toHaveTextContent('draft of the screenplay · German');
  });

  it('stand behind what is known of the film as a whole', () => {
    renderExplorer('/sources');
    expect(section('About the film').getByText(/^An old ferry/)).toHaveTextContent('An old ferryHarbour News');
  });
});

describe('a source', () => {
  it('has its path through the film, in its own order, and one walks along it', async () => {
    const user = renderExplorer('/source/ferry-essay?with=mara');
    const path = screen.getByRole('list', { name: 'Its path through the film' });
    expect(titles(path)).toEqual(['Landing', 'The storm', 'Boarding']);
    await user.click(within(path).getByRole('link', { name: 'The storm' }));
    expect(address()).toBe('/scene/storm?with=mara&reading=ferry-essay');
    expect(screen.getByText(/^2 of 3 in the order of/)).toBeVisible();
  });

  it('is begun at its first scene', async () => {
    const user = renderExplorer('/de/source/ferry-essay');
    await user.click(screen.getByRole('link', { name: 'Mit Ankunft beginnen' }));
    expect(address()).toBe('/de/scene/landing?reading=ferry-essay');
  });

  it('says what it has: scenes, quotes, characters, disputes, and where to read it', () => {
    renderExplorer('/source/harbour-news');
    expect(screen.getByRole('link', { name: 'Read it at example.org' })).toHaveAttribute(
      'href',
      'https://example.org/news',
    );
    expect(section('What it says of the scenes').getAllByRole('link')).toHaveLength(6);
    expect(section('Quotes in it').getAllByRole('figure')).toHaveLength(5);
    expect(section('Characters drawn from it').getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: /contradict/ })).not.toBeInTheDocument();
  });

  it('says where it is contradicted', () => {
    renderExplorer('/source/script-notes');
    const disputes = section('Where others disagree');
    expect(disputes.getByText(/Who throws the rope\?/)).toBeVisible();
    expect(disputes.getByText(/Does anybody know her\?/)).toBeVisible();
  });
});

describe('the disputes', () => {
  it('put the positions side by side, with the verdict and how sure it is', () => {
    renderExplorer('/disputes');
    const rope = within(screen.getByRole('article', { name: 'Who throws the rope?' }));
    const positions = within(rope.getByRole('list', { name: 'Positions' })).getAllByRole('listitem');
    expect(positions.map((position) => position.textContent)).toEqual([
      'Six Moments on a FerryMara does.',
      'Notizen zum DrehbuchThe captain does.',
    ]);
    expect(rope.getByRole('heading', { name: 'Verdict' }).parentElement).toHaveTextContent('Mara, most likely.likely');
  });

  it.each([
    [{ kind: 'scene', id: 'storm' }, 'On the scene “The storm”', '/scene/storm?with=mara'],
    [{ kind: 'character', id: 'jonas' }, 'On Jonas', '/character/jonas?with=mara'],
    [{ kind: 'quote', id: 'cast-off' }, 'On the quote “Cast off, then.”', '/quote/cast-off?with=mara'],
    [{ kind: 'source', id: 'harbour-news' }, 'On the source “Harbour News”', '/source/harbour-news?with=mara'],
  ] as const)('lead to what they are about: %j', (about, name, href) => {
    renderExplorer(
      '/disputes?with=mara',
      exampleFilm((file) => (file.disputes[0]!.about = about)),
    );
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  it('may be about the film itself', () => {
    renderExplorer(
      '/de/disputes',
      exampleFilm((file) => (file.disputes[0]!.about = { kind: 'film', id: 'night-ferry' })),
    );
    expect(screen.getByRole('article', { name: 'Wer wirft das Tau?' })).toHaveTextContent(/^Zum Film/);
  });

  it('stand with the record they are about', () => {
    const about = { kind: 'quote', id: 'cast-off' } as const;
    renderExplorer(
      '/quote/cast-off',
      exampleFilm((file) => (file.disputes[0]!.about = about)),
    );
    expect(screen.getByText('They disagree:').parentElement).toHaveTextContent('Who throws the rope?');
    expect(screen.getByRole('link', { name: 'All 2 positions' })).toHaveAttribute('href', '/disputes#whose-rope');
  });
});
