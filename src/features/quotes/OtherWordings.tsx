import type { Quote } from '#domain/linked.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';

/** The other wordings that float around, each with where it stands and what is known of it. */
export function OtherWordings({ variants }: { variants: Quote['variants'] }) {
  if (variants.length === 0) return null;
  return (
    <details className="max-w-measure">
      <summary className="cursor-pointer py-1 text-note font-medium">
        {m.other_wordings({ count: variants.length })}
      </summary>
      <ul className="mt-2 grid gap-3 border-l-3 border-rule ps-4">
        {variants.map((variant, index) => (
          <li key={`${variant.source.id} ${index}`}>
            <q lang={variant.lang} className="font-serif text-lead [quotes:none]">
              {inQuotes(variant.text, variant.lang)}
            </q>
            {variant.note && <p>{tell(variant.note)}</p>}
            <p className="text-caption text-quiet">
              <Link to={{ kind: 'source', id: variant.source.id }} className="link" lang={variant.source.lang}>
                {variant.source.title}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
