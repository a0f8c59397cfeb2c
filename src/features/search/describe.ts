import { excerpt, markMatches, type Marked } from '#domain/search/markMatches.ts';
import { matchReason } from '#domain/search/matchReason.ts';
import type { QueryTerm } from '#domain/search/queryTerms.ts';
import type { Entry, Findable, FindableKind } from '#domain/search/searchRecords.ts';
import type { Field, SearchText } from '#domain/search/searchTexts.ts';
import { localize } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';

import { fieldName } from './fieldNames.ts';

/** A text about a hit, with a label that says what it is. */
export interface Detail {
  readonly label: string | undefined;
  readonly text: Marked;
  readonly lang: string | undefined;
}

/** What is shown of a hit. */
export interface Description {
  readonly heading: Detail;
  /** What kind of thing it is; does not depend on the query. */
  readonly context: readonly Detail[];
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

/** Describes a hit, with the words of the query marked. */
export function describe({ findable, texts }: Entry, terms: readonly QueryTerm[]): Description {
  const locale = currentLocale();
  const named = texts.filter(({ field }) => field === headings[findable.kind]);
  const heading = named.find(({ lang }) => lang === locale) ?? named[0];
  const reason = matchReason(heading === undefined ? texts : [heading, ...texts], terms, locale);
  // The context of a dispute is its verdict, which must not be shown twice.
  const context = reason?.field === 'verdict' ? [] : contextOf(findable, terms);
  const shown = reason === heading || context.some(({ text }) => text.text === reason?.text);
  return {
    heading: { label: undefined, text: markMatches(heading?.text ?? '', terms), lang: heading?.lang },
    context,
    reason: shown || reason === undefined ? undefined : detailOf(reason, terms),
  };
}

/** A description in one line, beginning with the heading. */
export function inWords({ heading, context, reason }: Description): string {
  const details = [heading, ...context, ...(reason ? [reason] : [])];
  return details.map(({ label, text }) => (label === undefined ? text.text : `${label} ${text.text}`)).join(', ');
}

function detailOf({ field, text, lang }: SearchText, terms: readonly QueryTerm[]): Detail {
  return { label: fieldName(field), text: excerpt(markMatches(text, terms), reasonLength), lang };
}

function contextOf(findable: Findable, terms: readonly QueryTerm[]): readonly Detail[] {
  const detail = (text: string, label?: string): Detail => ({ label, text: markMatches(text, terms), lang: undefined });
  const plain = (text: string): Detail => ({ label: undefined, text: { text, marks: [] }, lang: undefined });
  switch (findable.kind) {
    case 'scene': {
      const { scene } = findable;
      return [plain(localize(scene.sequence.title)), plain(localize(scene.place))];
    }
    case 'character': {
      const { character } = findable;
      return [detail(localize(character.role)), detail(character.actor, m.search_played_by())];
    }
    case 'quote': {
      const { quote } = findable;
      return [detail(quote.speaker.name, m.search_said_by()), detail(localize(quote.scene.title), m.search_in_scene())];
    }
    case 'song': {
      const { artist, scenes } = findable.song;
      const [first, ...others] = scenes;
      return [
        detail(artist, m.search_artist()),
        ...(first ? [plain(localize(first.title))] : []),
        ...(others.length > 0 ? [plain(m.search_more_scenes({ count: others.length }))] : []),
      ];
    }
    case 'source': {
      const { author, publisher } = findable.source;
      return [author, publisher].flatMap((name) => (name === undefined ? [] : [detail(name)]));
    }
    case 'dispute':
      return [plain(excerpt({ text: localize(findable.dispute.verdict), marks: [] }, reasonLength).text)];
  }
}
