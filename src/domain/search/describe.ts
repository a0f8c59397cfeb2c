import type { Text } from '#domain/dataset/schema.ts';
import type { Locale } from '#domain/locales/locales.ts';

import { excerpt, markMatches, type Marked } from './markMatches.ts';
import { matchReason } from './matchReason.ts';
import type { QueryTerm } from './queryTerms.ts';
import type { Entry, Findable, FindableKind } from './searchRecords.ts';
import type { Field, SearchText } from './searchTexts.ts';

/** A text about a hit; what it is, where that has to be said. */
export interface Detail {
  readonly field: Field | undefined;
  readonly text: Marked;
  readonly lang: string | undefined;
}

/** What is shown of a hit. */
export interface Description {
  readonly heading: Detail;
  /** What kind of thing it is; does not depend on the query. */
  readonly context: readonly Detail[];
  /** Scenes, beside that of the context, that a song is heard in. */
  readonly moreScenes: number;
  /** The text that matched, unless the heading or the context shows it already. */
  readonly reason: Detail | undefined;
}

const headings: Record<FindableKind, Field> = {
  scene: 'title',
  character: 'name',
  quote: 'line',
  song: 'song',
  source: 'title',
  dispute: 'question',
};
/** Letters to which a long text is shortened. */
const reasonLength = 120;

/** Describes a hit in a language, with the words of the query marked. */
export function describe({ findable, texts }: Entry, terms: readonly QueryTerm[], locale: Locale): Description {
  const named = texts.filter(({ field }) => field === headings[findable.kind]);
  const heading = named.find(({ lang }) => lang === locale) ?? named[0];
  const reason = matchReason(heading === undefined ? texts : [heading, ...texts], terms, locale);
  // The context of a dispute is its verdict, which must not be shown twice.
  const context = reason?.field === 'verdict' ? [] : contextOf(findable, terms, locale);
  const shown = reason === heading || context.some(({ text }) => text.text === reason?.text);
  return {
    heading: { field: undefined, text: markMatches(heading?.text ?? '', terms), lang: heading?.lang },
    context,
    moreScenes: findable.kind === 'song' ? findable.song.scenes.length - 1 : 0,
    reason: shown || reason === undefined ? undefined : detailOf(reason, terms),
  };
}

function detailOf({ field, text, lang }: SearchText, terms: readonly QueryTerm[]): Detail {
  return { field, text: excerpt(markMatches(text, terms), reasonLength), lang };
}

function contextOf(findable: Findable, terms: readonly QueryTerm[], locale: Locale): readonly Detail[] {
  const detail = (text: string, field?: Field): Detail => ({ field, text: markMatches(text, terms), lang: undefined });
  const plain = (text: string): Detail => ({ field: undefined, text: { text, marks: [] }, lang: undefined });
  const localize = (text: Text) => text[locale];
  switch (findable.kind) {
    case 'scene': {
      const { scene } = findable;
      return [plain(localize(scene.sequence.title)), plain(localize(scene.place))];
    }
    case 'character': {
      const { character } = findable;
      return [detail(localize(character.role)), detail(character.actor, 'actor')];
    }
    case 'quote': {
      const { quote } = findable;
      return [detail(quote.speaker.name, 'speaker'), detail(localize(quote.scene.title), 'scene')];
    }
    case 'song': {
      const { artist, scenes } = findable.song;
      return [detail(artist, 'artist'), ...scenes.slice(0, 1).map(({ title }) => plain(localize(title)))];
    }
    case 'source': {
      const { author, publisher } = findable.source;
      return [author, publisher].flatMap((name) => (name === undefined ? [] : [detail(name)]));
    }
    case 'dispute':
      return [plain(excerpt({ text: localize(findable.dispute.verdict), marks: [] }, reasonLength).text)];
  }
}
