import type { Film, Subject } from '#domain/dataset/film.ts';
import type { FilmFile } from '#domain/dataset/schema.ts';

const idOf = ({ id }: { readonly id: string }) => id;

/** Everything that the records of a film tell, written back as a dataset; former ids are left out. */
export function fileOf(film: Film): FilmFile {
  const { id, title, year, director } = film;
  const { facts, cuts } = film.data.filmDetails();
  return {
    version: 1,
    film: { id, title, year, director, facts, cuts },
    sequences: film.sequences.map((one) => ({
      id: one.id,
      title: one.title,
      summary: one.summary,
      hue: one.hue,
      core: one.core,
      formerly: [],
    })),
    characters: film.characters.map((one) => ({
      id: one.id,
      name: one.name,
      actor: one.actor,
      role: one.role,
      about: one.about,
      hue: one.hue,
      relations: one.relations.map(({ to, as }) => ({ to: to.id, as })),
      sources: one.sources.map(idOf),
      ...(one.emblem !== undefined && { emblem: one.emblem }),
      formerly: [],
    })),
    scenes: film.scenes.map((one) => ({
      id: one.id,
      sequence: one.sequence.id,
      title: one.title,
      summary: one.summary,
      place: one.place,
      time: one.time,
      characters: one.cast.map(({ character, presence }) => ({ id: character.id, presence })),
      songs: one.songs,
      accounts: one.accounts.map(({ source, says }) => ({ source: source.id, says })),
      sources: one.sources.map(idOf),
      ...(one.poster !== undefined && { poster: one.poster }),
      formerly: [],
    })),
    quotes: film.quotes.map((one) => ({
      id: one.id,
      scene: one.scene.id,
      speaker: one.speaker.id,
      to: one.to.map(idOf),
      text: one.text,
      lang: one.lang,
      wording: one.wording,
      ...(one.translation && {
        translation: { ...one.translation, by: one.translation.by ? `source:${one.translation.by.id}` : 'explorer' },
      }),
      variants: one.variants.map((variant) => ({ ...variant, source: variant.source.id })),
      sources: one.sources.map(idOf),
      formerly: [],
    })),
    sources: film.sources.map((one) => ({
      id: one.id,
      title: one.title,
      ...(one.author !== undefined && { author: one.author }),
      ...(one.publisher !== undefined && { publisher: one.publisher }),
      lang: one.lang,
      kind: one.kind,
      url: one.url,
      ...(one.reading && { reading: { ...one.reading, scenes: one.reading.scenes.map(idOf) } }),
      formerly: [],
    })),
    disputes: film.disputes.map((one) => ({
      id: one.id,
      about: aboutOf(one.about, film),
      question: one.question,
      positions: one.positions.map(({ source, says }) => ({ source: source.id, says })),
      verdict: one.verdict,
      confidence: one.confidence,
      formerly: [],
    })),
  };
}

function aboutOf(about: Subject, film: Film): FilmFile['disputes'][number]['about'] {
  if (about.kind === 'scene') return { kind: about.kind, id: about.scene.id };
  if (about.kind === 'character') return { kind: about.kind, id: about.character.id };
  if (about.kind === 'quote') return { kind: about.kind, id: about.quote.id };
  if (about.kind === 'source') return { kind: about.kind, id: about.source.id };
  return { kind: about.kind, id: film.id };
}

/** A dataset without the former ids of its records. */
export function withoutFormerIds(file: FilmFile): FilmFile {
  const bare = <Item extends { formerly: string[] }>(records: Item[]) =>
    records.map((record) => ({ ...record, formerly: [] }));
  const { version, film } = file;
  return {
    version,
    film,
    sequences: bare(file.sequences),
    characters: bare(file.characters),
    scenes: bare(file.scenes),
    quotes: bare(file.quotes),
    sources: bare(file.sources),
    disputes: bare(file.disputes),
  };
}
