import type { Source } from '#domain/dataset/film.ts';
import { sourceReliability } from '#domain/dataset/sourceReliability.ts';
import type { SourceKind } from '#domain/dataset/values.ts';
import { m } from '#i18n/messages.ts';

/** The reliability of a source in words: its kind, and how much of it other sources confirm or contradict. */
export function SourceReliability({ source }: { source: Source }) {
  return (
    <ul className="grid max-w-measure gap-2">
      {sentences(source).map((sentence) => (
        <li key={sentence} className="border-l-3 border-rule ps-4 text-note">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function sentences(source: Source): readonly string[] {
  const { quotes, quotesConfirmed, scenes, scenesConfirmed, disputes, open } = sourceReliability(source);
  return [
    kindSentence(source.kind),
    ...(quotes > 0 ? [quotesSentence(quotes, quotesConfirmed)] : []),
    ...(scenes > 0 ? [scenesSentence(scenes, scenesConfirmed)] : []),
    disputes === 0 ? m.standing_no_disputes() : m.standing_disputes({ count: disputes }),
    ...(open > 0 ? [m.standing_open({ count: open })] : []),
  ];
}

function kindSentence(kind: SourceKind): string {
  const words: Record<SourceKind, string> = {
    article: m.standing_article(),
    reference: m.standing_reference(),
    interview: m.standing_interview(),
    draft: m.standing_draft(),
    film: m.standing_film(),
  };
  return words[kind];
}

function quotesSentence(total: number, count: number): string {
  if (count === 0) return m.standing_quotes_alone({ count: total });
  if (count === total) return m.standing_quotes_all({ count: total });
  return m.standing_quotes_some({ total, count });
}

function scenesSentence(total: number, count: number): string {
  if (count === 0) return m.standing_scenes_alone({ count: total });
  if (count === total) return m.standing_scenes_all({ count: total });
  return m.standing_scenes_some({ total, count });
}
