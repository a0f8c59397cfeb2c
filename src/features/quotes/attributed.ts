import type { Quote } from '#domain/linked.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

/** A quote with who says it and in which scene, as plain text for pasting. */
export function attributed(quote: Quote): string {
  const words = inQuotes(quote.text, quote.lang);
  return `${words} ${m.attribution({ name: quote.speaker.name, scene: inQuotes(tell(quote.scene.title)) })}`;
}
