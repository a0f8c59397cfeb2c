import type { Film, Quote } from '#domain/dataset/film.ts';
import { allParts, charactersPart, sequencePart, sourcesPart } from '#domain/dataset/filmParts.ts';
import type { ListPageKind, RecordPageKind } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

/** Scenes and quotes that may be in a page at once as it is served; what is told of further ones comes with their rows. */
const listedScenes = 60;
const listedQuotes = 200;

/** By kind of page, the parts of the film that it cannot be drawn without. */
const ofLists: Readonly<Record<ListPageKind, (film: Film) => readonly string[]>> = {
  timeline: ({ sequences }) =>
    sequences.filter(({ scenes }) => (scenes[0]?.number ?? 0) <= listedScenes).map(sequencePart),
  cast: () => [],
  quotes: ({ quotes }) => [...ofQuotes(quotes), sourcesPart],
  sources: allParts,
  disputes: allParts,
  // Which scenes and quotes are in a set, only its own part of the page knows.
  set: () => [],
};

const ofRecords: Readonly<Record<RecordPageKind, (film: Film, id: string) => readonly string[]>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    return scene ? [sequencePart(scene.sequence), sourcesPart] : [];
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    return character ? [charactersPart, sourcesPart, ...ofQuotes(character.quotes)] : [];
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    return quote ? [sequencePart(quote.scene.sequence), sourcesPart] : [];
  },
  source: (film, id) => (film.sourceById.has(id) ? allParts(film) : []),
};

/** The parts of a film that a page cannot be drawn without. */
export function partsOfPage(page: Page, film: Film): readonly string[] {
  if (page.kind === 'missing') return [];
  return 'id' in page ? ofRecords[page.kind](film, page.id) : ofLists[page.kind](film);
}

function ofQuotes(quotes: readonly Quote[]): readonly string[] {
  return [...new Set(quotes.slice(0, listedQuotes).map(({ scene }) => sequencePart(scene.sequence)))];
}
