import type { Source } from '#domain/dataset/film.ts';
import type { SourceKind } from '#domain/dataset/values.ts';
import { languageName } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

/** Author, publisher, kind and language of a source, as far as they are known. */
export function byline({ author, publisher, kind, lang }: Source): string {
  return [author, publisher, kindName(kind), languageName(lang)].filter((part) => part !== undefined).join('\u00a0· ');
}

function kindName(kind: SourceKind): string {
  const names: Record<SourceKind, string> = {
    article: m.kind_article(),
    reference: m.kind_reference(),
    interview: m.kind_interview(),
    draft: m.kind_draft(),
    film: m.kind_film(),
  };
  return names[kind];
}
