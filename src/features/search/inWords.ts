import type { Description, Detail } from '#domain/search/describe.ts';
import { m } from '#i18n/messages.ts';

import { fieldName } from './fieldNames.ts';

/** A description in one line, beginning with the heading. */
export function inWords(description: Description): string {
  const { heading, context, reason } = description;
  const details = [heading, ...context].map(detailInWords);
  return [...details, ...moreScenes(description), ...(reason ? [detailInWords(reason)] : [])].join(', ');
}

/** How many more scenes a song is heard in; nothing where it is heard in one. */
export function moreScenes({ moreScenes: count }: Description): readonly string[] {
  return count > 0 ? [m.search_more_scenes({ count })] : [];
}

function detailInWords({ field, text }: Detail): string {
  return field === undefined ? text.text : `${fieldName(field)} ${text.text}`;
}
