import type { Quote } from '#domain/linked.ts';
import { isMisquotation } from '#domain/misquotation.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { SourceLink } from '#routing/SourceLink.tsx';

/** The misquotations of a quote, plain to see, and its other wordings, which unfold. */
export function OtherWordings({ quote, open = false }: { quote: Quote; open?: boolean }) {
  const misquoted = quote.variants.filter((variant) => isMisquotation(quote, variant));
  const others = quote.variants.filter((variant) => !misquoted.includes(variant));
  return (
    <>
      {misquoted.length > 0 && (
        <div className="max-w-measure">
          <p className="flex items-center gap-2 text-note font-medium">
            <Crossed />
            {m.misquoted_as({ count: misquoted.length })}
          </p>
          <Wordings variants={misquoted} />
        </div>
      )}
      {others.length > 0 && (
        <details className="max-w-measure" open={open}>
          <summary className="cursor-pointer py-1 text-note font-medium">
            {m.other_wordings({ count: others.length })}
          </summary>
          <Wordings variants={others} />
        </details>
      )}
    </>
  );
}

function Wordings({ variants }: { variants: Quote['variants'] }) {
  return (
    <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 border-l-3 border-rule ps-4">
      {variants.map((variant, index) => (
        <li key={`${variant.source.id} ${index}`}>
          <q lang={variant.lang} className="font-serif text-lead [quotes:none]">
            {inQuotes(variant.text, variant.lang)}
          </q>
          {variant.note && <p className="text-note">{tell(variant.note)}</p>}
          <p className="text-caption text-quiet">
            <SourceLink source={variant.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A line crossed out. */
function Crossed() {
  return (
    <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M1 3.5h14M1 8.5h9" strokeWidth="1.25" strokeLinecap="round" />
      <path d="M3 11.5 13 .5" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
