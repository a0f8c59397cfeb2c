import * as v from 'valibot';

import {
  httpsUrl,
  id,
  language,
  line,
  listOf,
  oneOf,
  optionalListOf,
  picture,
  positive,
  record,
  textSchema,
} from './schemaValues.ts';
import { confidences, hues, presences, sourceKinds, subjectKinds, wordings } from './values.ts';

/** The format version this code reads. */
const formatVersion = 1;

const formerly = optionalListOf(id);

const factSchema = record({ id, label: textSchema, value: textSchema, sources: listOf(id) });
const cutSchema = record({ id, title: textSchema, minutes: positive });

const filmSchema = record({
  id,
  title: textSchema,
  year: v.pipe(v.number('a year'), v.integer('a year'), v.minValue(1870, 'a year from 1870 on')),
  director: line,
  cuts: optionalListOf(cutSchema),
  facts: optionalListOf(factSchema),
});

const sequenceSchema = record({
  id,
  title: textSchema,
  summary: textSchema,
  hue: oneOf(hues),
  core: v.optional(v.boolean('true or false'), false),
  formerly,
});

const characterSchema = record({
  id,
  name: line,
  actor: line,
  role: textSchema,
  about: textSchema,
  hue: oneOf(hues),
  relations: optionalListOf(record({ to: id, as: textSchema })),
  sources: listOf(id),
  emblem: v.optional(picture),
  formerly,
});

const sceneSchema = record({
  id,
  sequence: id,
  title: textSchema,
  summary: textSchema,
  place: textSchema,
  time: textSchema,
  characters: v.pipe(listOf(record({ id, presence: oneOf(presences) })), v.minLength(1, 'at least one character')),
  songs: optionalListOf(record({ id, title: line, artist: line })),
  accounts: optionalListOf(record({ source: id, says: textSchema })),
  sources: listOf(id),
  poster: v.optional(picture),
  formerly,
});

const variantSchema = record({
  text: line,
  lang: language,
  source: id,
  note: v.optional(textSchema),
});

const quoteSchema = record({
  id,
  scene: id,
  speaker: id,
  to: optionalListOf(id),
  text: line,
  lang: language,
  wording: oneOf(wordings),
  translation: v.optional(
    record({
      lang: language,
      text: line,
      by: v.pipe(
        v.string('"explorer" or "source:<id>"'),
        v.regex(/^(explorer|source:[a-z0-9]+(-[a-z0-9]+)*)$/, '"explorer" or "source:<id>"'),
      ),
    }),
  ),
  variants: optionalListOf(variantSchema),
  sources: v.pipe(listOf(id), v.minLength(1, 'at least one source')),
  formerly,
});

const readingSchema = record({
  title: textSchema,
  intro: textSchema,
  scenes: v.pipe(listOf(id), v.minLength(1, 'at least one scene')),
});

const sourceSchema = record({
  id,
  title: line,
  author: v.optional(line),
  publisher: v.optional(line),
  lang: language,
  kind: oneOf(sourceKinds),
  url: httpsUrl,
  reading: v.optional(readingSchema),
  formerly,
});

const disputeSchema = record({
  id,
  about: record({ kind: oneOf(subjectKinds), id }),
  question: textSchema,
  positions: v.pipe(listOf(record({ source: id, says: textSchema })), v.minLength(1, 'at least one position')),
  verdict: textSchema,
  confidence: oneOf(confidences),
  formerly,
});

/** The whole file, before its references are followed. */
export const fileSchema = v.strictObject(
  {
    $schema: v.optional(line),
    version: v.literal(formatVersion, `the format version ${formatVersion}`),
    film: filmSchema,
    sequences: listOf(sequenceSchema),
    characters: listOf(characterSchema),
    scenes: listOf(sceneSchema),
    quotes: listOf(quoteSchema),
    sources: listOf(sourceSchema),
    disputes: listOf(disputeSchema),
  },
  'a film dataset',
);

export type FilmFile = v.InferOutput<typeof fileSchema>;
export type Text = v.InferOutput<typeof textSchema>;

export type SequenceRecord = FilmFile['sequences'][number];
export type CharacterRecord = FilmFile['characters'][number];
export type SceneRecord = FilmFile['scenes'][number];
export type QuoteRecord = FilmFile['quotes'][number];
export type SourceRecord = FilmFile['sources'][number];
export type DisputeRecord = FilmFile['disputes'][number];
