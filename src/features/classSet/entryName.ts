import type { Entry } from '#domain/classSet/classSetEntries.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

/** The name of an item: the title of a scene, the words of a quote, or a text in place of either. */
export function entryName(entry: Entry): string {
  if (entry.kind === 'scene') return inQuotes(localize(entry.scene.title));
  if (entry.kind === 'quote') return inQuotes(entry.quote.text, entry.quote.lang);
  return entry.kind === 'covered' ? m.set_covered() : inQuotes(entry.item.id);
}
