import type { Film, Scene } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import type { Page } from '#routing/route.ts';

/** A record as schema.org data: Movie, Clip, Person or Quotation. Pages that list things describe the movie. */
export function structuredData(film: Film, page: Page, url: string, description: string): object | undefined {
  const context = { '@context': 'https://schema.org', inLanguage: currentLocale(), url };
  const movie = {
    '@type': 'Movie',
    name: localize(film.title),
    dateCreated: String(film.year),
    director: { '@type': 'Person', name: film.director },
  };
  switch (page.kind) {
    case 'timeline':
      return { ...context, ...movie, description, hasPart: film.scenes.map(clipName) };
    case 'scene': {
      const scene = film.sceneById.get(page.id);
      if (scene === undefined) return undefined;
      const actors = scene.cast.map(({ character }) => ({ '@type': 'Person', name: character.actor }));
      return { ...context, ...clipName(scene), description, position: scene.number, actor: actors, isPartOf: movie };
    }
    case 'character': {
      const character = film.characterById.get(page.id);
      if (character === undefined) return undefined;
      return { ...context, '@type': 'Person', name: character.name, description, subjectOf: movie };
    }
    case 'quote': {
      const quote = film.quoteById.get(page.id);
      if (quote === undefined) return undefined;
      return {
        ...context,
        '@type': 'Quotation',
        inLanguage: quote.lang,
        text: quote.text,
        spokenByCharacter: { '@type': 'Person', name: quote.speaker.name },
        isPartOf: { ...clipName(quote.scene), isPartOf: movie },
        citation: quote.sources.map((source) => source.url),
      };
    }
    case 'cast':
    case 'quotes':
    case 'sources':
    case 'disputes':
      return { ...context, ...movie, description };
    case 'set':
    case 'source':
    case 'missing':
      return undefined;
  }
}

function clipName(scene: Scene) {
  return { '@type': 'Clip', name: localize(scene.title) };
}
