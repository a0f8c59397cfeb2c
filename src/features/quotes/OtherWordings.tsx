import { isMisquotation } from '#domain/citation/misquotation.ts';
import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { SourceLink } from '#shared/SourceLink.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The misquotations of a quote, always visible, and its other wordings, collapsed at first. */
export function OtherWordings({ quote, open = false }: { quote: Quote; open?: boolean }) {
  const isWrong = (variant: Variant) => isMisquotation(quote, variant);
  const misquotations = wordingsOf(quote.variants.filter(isWrong));
  const others = wordingsOf(quote.variants.filter((variant) => !isWrong(variant)));
  return (
    <>
      {misquotations.length > 0 && (
        <div className="max-w-measure">
          <p className="flex items-center gap-2 text-note font-medium">
            <Icon name="crossed-lines" />
            {m.misquoted_as({ count: misquotations.length })}
          </p>
          <Wordings wordings={misquotations} />
        </div>
      )}
      {others.length > 0 && (
        <details className="max-w-measure" open={open}>
          <summary className="cursor-pointer py-1 text-note font-medium tabular-nums">
            {m.other_wordings({ count: others.length })}
          </summary>
          <Wordings wordings={others} />
        </details>
      )}
    </>
  );
}

type Variant = Quote['variants'][number];

/** Groups variants by their text, as the same wording may be in several sources. */
function wordingsOf(variants: readonly Variant[]): readonly (readonly [words: string, variants: readonly Variant[]])[] {
  const byWords = new Map<string, readonly Variant[]>();
  for (const variant of variants) {
    const words = inQuotes(variant.text, variant.lang);
    byWords.set(words, [...(byWords.get(words) ?? []), variant]);
  }
  return [...byWords];
}

function Wordings({ wordings }: { wordings: ReturnType<typeof wordingsOf> }) {
  return (
    <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 border-l-3 border-rule ps-4">
      {wordings.map(([words, variants]) => (
        <li key={words}>
          <q lang={variants[0]?.lang} className="font-serif text-lead [quotes:none]">
            {words}
          </q>
          {variants.map(({ source, note }, index) => (
            <div key={`${source.id} ${index}`} className="not-last:mb-1">
              {note && <p className="text-note">{localize(note)}</p>}
              <p className="text-caption text-quiet">
                <SourceLink source={source} />
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
