import type { Scene } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

/** What is told of a scene in the timeline: place and time, summary, a quote. */
export function SceneDetails({ scene }: { scene: Scene }) {
  const quote = scene.quotes[0];
  return (
    <>
      <p className="mt-1 text-caption text-quiet">
        {localize(scene.place)}
        <span aria-hidden="true" className="max-sm:hidden">
          {'\u00a0·'}
        </span>{' '}
        <span className="max-sm:block">{localize(scene.time)}</span>
      </p>
      <p className="mt-3 max-w-measure text-note">{localize(scene.summary)}</p>
      {quote && (
        <p lang={quote.lang} className="mt-3 max-w-measure font-serif text-lead text-hue italic">
          <span className="sr-only">{m.says({ name: quote.speaker.name })} </span>
          {inQuotes(quote.text, quote.lang)}
        </p>
      )}
    </>
  );
}
