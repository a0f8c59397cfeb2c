import type { Film, Scene } from './film.ts';
import { linkFilm } from './linkFilm.ts';
import type { DisputeRecord, FilmFile } from './schema.ts';

const truncations = new WeakMap<Film, Film>();

/**
 * The film as somebody knows it who has seen nothing after a scene: later scenes are gone, and with them the quotes,
 * characters, relations, sources, steps of readings and disputes that only they bring. Everything downstream takes this film
 * like any other, so nothing after the horizon can leak.
 * The film made last is kept, so that asking again costs nothing.
 * @param upto id of the last scene to be seen; undefined, or an unknown one, gives the film itself
 */
export function filmUpTo(film: Film, upto: string | undefined): Film {
  const last = film.sceneById.get(upto ?? '');
  if (last === undefined || last.number === film.scenes.length) return film;
  const made = truncations.get(film);
  if (made?.scenes.length === last.number) return made;
  const truncated = truncateAfter(last, film);
  truncations.set(film, truncated);
  return truncated;
}

function truncateAfter(last: Scene, film: Film): Film {
  const { file } = film;
  const scenes = file.scenes.slice(0, last.number);
  const seenScenes = new Set(scenes.map((scene) => scene.id));
  const seenSequences = new Set(scenes.map((scene) => scene.sequence));
  const inNoScene = film.characters.filter((character) => character.scenes.length === 0).map(({ id }) => id);
  const seenCharacters = new Set([...inNoScene, ...scenes.flatMap((one) => one.characters.map(({ id }) => id))]);
  const quotes = file.quotes.filter((quote) => seenScenes.has(quote.scene));
  const seenQuotes = new Set(quotes.map((quote) => quote.id));

  function isSeen({ kind, id }: DisputeRecord['about']): boolean {
    if (kind === 'scene') return seenScenes.has(id);
    if (kind === 'character') return seenCharacters.has(id);
    // What is disputed about a source or the film may tell of any of its scenes.
    return kind === 'quote' && seenQuotes.has(id);
  }

  const characters = file.characters
    .filter(({ id }) => seenCharacters.has(id))
    .map((one) => ({ ...one, relations: one.relations.filter(({ to }) => seenCharacters.has(to)) }));
  const sources = file.sources.map(({ reading, ...source }) => {
    const steps = reading?.scenes.filter((id) => seenScenes.has(id)) ?? [];
    return reading && steps.length > 0 ? { ...source, reading: { ...reading, scenes: steps } } : source;
  });
  const disputes = file.disputes.filter(({ about }) => isSeen(about));
  const seen = { film: file.film, scenes, quotes, characters, sources, disputes };
  const hidden = without(sourcesIn(file), sourcesIn(seen));

  return linkFilm({
    ...file,
    ...seen,
    sequences: file.sequences.filter(({ id }) => seenSequences.has(id)),
    quotes: quotes.map((quote) => ({ ...quote, to: quote.to.filter((id) => seenCharacters.has(id)) })),
    sources: sources.filter(({ id }) => !hidden.has(id)),
  });
}

type PartialFile = Pick<FilmFile, 'film' | 'scenes' | 'quotes' | 'characters' | 'disputes' | 'sources'>;

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((one) => !some.has(one)));
}

/** Ids of the sources that something rests on. */
function sourcesIn(part: PartialFile): ReadonlySet<string> {
  return new Set([
    ...part.film.facts.flatMap(({ sources }) => sources),
    ...part.scenes.flatMap(({ sources, accounts }) => [...sources, ...accounts.map(({ source }) => source)]),
    ...part.quotes.flatMap(({ sources, variants, translation }) => [
      ...sources,
      ...variants.map(({ source }) => source),
      ...(translation ? [translation.by.replace(/^source:/, '')] : []),
    ]),
    ...part.characters.flatMap(({ sources }) => sources),
    ...part.sources.filter(({ reading }) => reading !== undefined).map(({ id }) => id),
    ...part.disputes.flatMap(({ positions }) => positions.map(({ source }) => source)),
  ]);
}
