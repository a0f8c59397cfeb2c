import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

/** A film whose captain asks the stowaway, in a translation that a source has. */
function filmWithSourcedTranslation() {
  return exampleFilm((file) => {
    const question = file.quotes.find(({ id }) => id === 'who-are-you')!;
    question.to = ['stowaway'];
    question.sources = ['harbour-news', 'script-notes'];
    question.translation = { lang: 'de', text: 'Wer sind Sie?', by: 'source:script-notes' };
  });
}

/** A film whose captain is misquoted by one source, and translated by another. */
function filmWithMisquotation() {
  return exampleFilm((file) => {
    const order = file.quotes.find(({ id }) => id === 'hold-the-wheel')!;
    order.wording = 'verified';
    const note = { en: 'Found nowhere before this.', de: 'Vorher nirgends zu finden.' };
    order.variants = [
      { text: 'Grab the wheel!', lang: 'en', source: 'script-notes', note },
      { text: 'Halt das Rad!', lang: 'de', source: 'script-notes' },
    ];
  });
}

function quote(words: string) {
  return within(screen.getByRole('figure', { name: words }));
}

describe('a quote', () => {
  it('says who speaks to whom, how sure the wording is, and every source', () => {
    renderExplorer('/scene/found', filmWithSourcedTranslation());
    const caption = quote('“Who are you?”');
    expect(caption.getByText('to The stowaway').parentElement).toHaveTextContent('The captain to The stowaway');
    expect(caption.getByText('Wording verified')).toBeVisible();
    expect(caption.getByText(/^Attested by/)).toHaveTextContent('Attested by Harbour News; Notizen zum Drehbuch');
  });

  it.each([
    ['“Who are you?”', 'Wording verified'],
    ['“Hold the wheel!”', 'Wordings vary'],
    ['“The soup is cold.”', 'Single source'],
    ['“Nobody, yet.”', 'Paraphrase'],
  ])('%s has its certainty in words: %s', (words, certainty) => {
    renderExplorer('/quotes');
    expect(quote(words).getByText(certainty)).toBeVisible();
  });

  it('has its other wordings, each with its source and what is known of it', async () => {
    const user = renderExplorer('/scene/storm');
    const others = quote('“Hold the wheel!”');
    await user.click(others.getByText('1 other wording'));
    expect(others.getByRole('listitem')).toHaveTextContent('“Grab the wheel!”An early draft.Notizen zum Drehbuch');
    expect(others.getByRole('link', { name: 'Notizen zum Drehbuch' })).toHaveAttribute('href', '/source/script-notes');
  });

  it('has the same other wording once, with every source that gives it', async () => {
    const film = exampleFilm((file) => {
      const { variants } = file.quotes.find(({ id }) => id === 'hold-the-wheel')!;
      variants.push({ ...variants[0]!, source: 'harbour-news' });
    });
    const user = renderExplorer('/scene/storm', film);
    const others = quote('“Hold the wheel!”');
    await user.click(others.getByText('1 other wording'));
    const wording = within(others.getByRole('listitem'));
    expect(wording.getAllByText('“Grab the wheel!”')).toHaveLength(1);
    expect(wording.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Notizen zum Drehbuch',
      'Harbour News',
    ]);
  });

  it('distinguishes sources of one title by where they were published', () => {
    const film = exampleFilm((file) => {
      const [one, other] = file.sources.filter(({ id }) => id === 'harbour-news' || id === 'script-notes');
      Object.assign(one!, { title: 'The Ferry', publisher: 'Coast Daily' });
      Object.assign(other!, { title: 'The Ferry', publisher: 'Harbour Press' });
      file.quotes.find(({ id }) => id === 'hold-the-wheel')!.sources = [one!.id, other!.id];
    });
    renderExplorer('/scene/storm', film);
    expect(quote('“Hold the wheel!”').getByText(/^Attested by/)).toHaveTextContent(
      'The Ferry, Coast Daily; The Ferry, Harbour Press',
    );
  });

  it('says what its status means, when that is unfolded', async () => {
    const user = renderExplorer('/scene/found');
    const caption = quote('“Nobody, yet.”');
    expect(caption.getByText('The sense is attested, the words are not.')).not.toBeVisible();
    await user.click(caption.getByText('Paraphrase'));
    expect(caption.getByText('The sense is attested, the words are not.')).toBeVisible();
  });

  it('has misquotations that are shown as such, with where they stand and what is known of them', () => {
    renderExplorer('/scene/storm', filmWithMisquotation());
    const words = quote('“Hold the wheel!”');
    expect(words.getByText('Known misquotation')).toBeVisible();
    expect(words.getAllByRole('listitem')[0]).toHaveTextContent(
      '“Grab the wheel!”Found nowhere before this.Notizen zum Drehbuch',
    );
    expect(words.getByText('“Grab the wheel!”')).toBeVisible();
    expect(words.getByText('1 other wording')).toBeVisible();
  });

  it('has a page of its own, with what can be done with it', async () => {
    const user = renderExplorer('/scene/storm?with=captain');
    await user.click(quote('“Hold the wheel!”').getByRole('link', { name: 'Open this quote' }));
    expect(address()).toBe('/quote/hold-the-wheel?with=captain');
    expect(pageTitle()).toHaveAccessibleName('“Hold the wheel!”');
    expect(screen.getByText('Sources give it in different words.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The storm' })).toHaveAttribute('href', '/scene/storm?with=captain');
    const own = quote('“Hold the wheel!”');
    expect(own.getByRole('button', { name: 'Copy link' })).toBeVisible();
    expect(own.queryByRole('link', { name: 'Open this quote' })).not.toBeInTheDocument();
  });

  it('is copied with who says it and in which scene', async () => {
    const user = renderExplorer('/quote/hold-the-wheel');
    await user.click(screen.getByRole('button', { name: 'Copy quote' }));
    expect(await navigator.clipboard.readText()).toBe('“Hold the wheel!” (The captain, in the scene “The storm”)');
  });
});

describe('a quote in German', () => {
  /** The paragraphs of a quote, each with its language. */
  function words(name: string) {
    const paragraphs = [...quote(name).getByRole('blockquote').children];
    return paragraphs.map((paragraph) => [paragraph.getAttribute('lang'), paragraph.textContent]);
  }

  it('stands in the original first, then in translation', () => {
    renderExplorer('/de/quotes');
    expect(words('“Cast off, then.”')).toEqual([
      ['en', '“Cast off, then.”'],
      ['de', '„Cast off, then. (auf Deutsch)“'],
    ]);
  });

  it('says whose the translation is', () => {
    renderExplorer('/de/scene/found', filmWithSourcedTranslation());
    expect(quote('“Who are you?”').getByText('Übersetzung: „Notizen zum Drehbuch“')).toBeVisible();
    expect(quote('“Nobody, yet.”').getByText('Deutsch: unsere Arbeitsübersetzung')).toBeVisible();
    expect(quote('“Who are you?”').getByText(/^zu /)).toHaveTextContent('zu The stowaway');
  });

  it('has none of this in English', () => {
    renderExplorer('/scene/found', filmWithSourcedTranslation());
    expect(words('“Who are you?”')).toEqual([['en', '“Who are you?”']]);
    expect(screen.queryByText(/translation/i)).not.toBeInTheDocument();
  });
});
