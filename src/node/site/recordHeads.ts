import type { Film, Scene } from '#domain/dataset/film.ts';
import type { RecordKind } from '#domain/dataset/values.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { wordingMeaning, wordingName } from '#shared/wordingName.ts';

/** What the page of a record says of it to those that read no further. */
interface RecordHead {
  readonly description: string;
  /** Its properties as schema.org data; undefined for a kind that has no fitting type there. */
  readonly data: object | undefined;
}

/** By kind, the head of a record; undefined where the film has no such record. */
export const recordHeads: Readonly<Record<RecordKind, (film: Film, id: string) => RecordHead | undefined>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    if (scene === undefined) return undefined;
    const description = localize(scene.summary);
    const actor = scene.cast.map(({ character }) => person(character.actor));
    return {
      description,
      data: { ...clip(scene), description, position: scene.number, actor, isPartOf: movie(film) },
    };
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    if (character === undefined) return undefined;
    const { name, actor, role } = character;
    const description = m.character_description({
      name,
      title: localize(film.title),
      role: localize(role),
      actor,
    });
    return { description, data: { ...person(name), description, subjectOf: movie(film) } };
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    if (quote === undefined) return undefined;
    const { speaker, scene, wording, lang, text, sources } = quote;
    return {
      description: m.quote_description({
        name: speaker.name,
        scene: inQuotes(localize(scene.title)),
        wording: wordingName(wording),
        meaning: wordingMeaning(wording),
      }),
      data: {
        '@type': 'Quotation',
        inLanguage: lang,
        text,
        spokenByCharacter: person(speaker.name),
        isPartOf: { ...clip(scene), isPartOf: movie(film) },
        citation: sources.map(({ url }) => url),
      },
    };
  },
  source: (film, id) => {
    const source = film.sourceById.get(id);
    if (source === undefined) return undefined;
    const description = m.source_description({
      title: localize(film.title),
      source: inQuotes(source.title),
      scenes: m.scene_count({ count: source.scenes.length }),
      quotes: m.quote_count({ count: source.quotes.length }),
      disputes: m.dispute_count({ count: source.positions.length }),
    });
    return { description, data: undefined };
  },
};

/** The film as schema.org data. */
export function movie(film: Film) {
  // The first cut is the one that was shown first.
  const [cut] = film.data.filmDetails().cuts;
  return {
    '@type': 'Movie',
    name: localize(film.title),
    dateCreated: String(film.year),
    ...(cut && { duration: `PT${cut.minutes}M` }),
    director: person(film.director),
  };
}

/** A scene, by its name, as schema.org data. */
export function clip({ title }: Scene) {
  return { '@type': 'Clip', name: localize(title) };
}

function person(name: string) {
  return { '@type': 'Person', name };
}
