import type { Field, Part } from '#domain/findable.ts';
import { excerpt, type Marked, markedBy } from '#domain/marks.ts';
import { reasonAmong } from '#domain/reason.ts';
import type { Entry, Findable, FindableKind } from '#domain/searchRecords.ts';
import type { Typed } from '#domain/typed.ts';
import { tell } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';

import { fieldName } from './fieldNames.ts';

/** A text beside the heading of a hit, after what it is. */
export interface Detail {
  readonly label: string | undefined;
  readonly text: Marked;
  readonly lang: string | undefined;
}

/** What is shown of something that was found. */
export interface Description {
  readonly heading: Detail;
  /** What it is, whoever asks. */
  readonly context: readonly Detail[];
  /** What it was found by, unless heading or context have shown it. */
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
const reasonLength = 120;

/** Describes something that was found, with the typed words marked in it. */
export function describe({ findable, parts }: Entry, typed: readonly Typed[]): Description {
  const locale = currentLocale();
  const named = parts.filter(({ field }) => field === headings[findable.kind]);
  const heading = named.find(({ lang }) => lang === locale) ?? named[0];
  const reason = reasonAmong(heading === undefined ? parts : [heading, ...parts], typed, locale);
  // What a verdict says is not told twice.
  const context = reason?.field === 'verdict' ? [] : contextOf(findable, typed);
  const shown = reason === heading || context.some(({ text }) => text.text === reason?.text);
  return {
    heading: { label: undefined, text: markedBy(heading?.text ?? '', typed), lang: heading?.lang },
    context,
    reason: shown || reason === undefined ? undefined : detailOf(reason, typed),
  };
}

/** A description in one line, which begins with what was found. */
export function inWords({ heading, context, reason }: Description): string {
  const details = [heading, ...context, ...(reason ? [reason] : [])];
  return details.map(({ label, text }) => (label === undefined ? text.text : `${label} ${text.text}`)).join(', ');
}

function detailOf({ field, text, lang }: Part, typed: readonly Typed[]): Detail {
  return { label: fieldName(field), text: excerpt(markedBy(text, typed), reasonLength), lang };
}

function contextOf(findable: Findable, typed: readonly Typed[]): readonly Detail[] {
  const detail = (text: string, label?: string): Detail => ({ label, text: markedBy(text, typed), lang: undefined });
  const plain = (text: string): Detail => ({ label: undefined, text: { text, marks: [] }, lang: undefined });
  switch (findable.kind) {
    case 'scene': {
      const { scene } = findable;
      return [plain(tell(scene.sequence.title)), plain(tell(scene.place))];
    }
    case 'character': {
      const { character } = findable;
      return [detail(tell(character.role)), detail(character.actor, m.search_played_by())];
    }
    case 'quote': {
      const { quote } = findable;
      return [detail(quote.speaker.name, m.search_said_by()), detail(tell(quote.scene.title), m.search_in_scene())];
    }
    case 'song': {
      const { artist, scenes } = findable.song;
      const [first, ...others] = scenes;
      return [
        detail(artist, m.search_artist()),
        ...(first ? [plain(tell(first.title))] : []),
        ...(others.length > 0 ? [plain(m.search_more_scenes({ count: others.length }))] : []),
      ];
    }
    case 'source': {
      const { author, publisher } = findable.source;
      return [author, publisher].flatMap((name) => (name === undefined ? [] : [detail(name)]));
    }
    case 'dispute':
      return [plain(excerpt({ text: tell(findable.dispute.verdict), marks: [] }, reasonLength).text)];
  }
}
