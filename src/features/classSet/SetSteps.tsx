import { maxItems } from '#domain/classSet/classSet.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Section } from '#ui/Section.tsx';

/** How a set is made, in three steps; `note` is set beside the heading. */
export function SetSteps({ note }: { note?: string }) {
  const steps = [
    { name: m.set_collect(), how: m.set_collect_how({ most: formatNumber(maxItems) }), hue: 'teal' },
    { name: m.set_ask(), how: m.set_ask_how(), hue: 'amber' },
    { name: m.set_hand_out(), how: m.set_hand_out_how(), hue: 'rose' },
  ];
  return (
    <>
      <noscript>
        <div className="mb-10">
          <Callout>{m.set_needs_script()}</Callout>
        </div>
      </noscript>
      <Section title={m.set_how()} aside={note !== undefined && <p className="text-note text-quiet">{note}</p>}>
        <ol className="grid gap-x-10 gap-y-8 border-t border-rule pt-8 md:grid-cols-3">
          {steps.map(({ name, how, hue }, index) => (
            <li key={hue} data-hue={hue}>
              <span aria-hidden="true" className="font-serif text-display text-hue italic">
                {index + 1}
              </span>
              <h3 className="mt-2 text-lead">{name}</h3>
              <p className="mt-1 max-w-measure text-note text-quiet">{how}</p>
              {index === 0 && (
                <p className="mt-3 flex flex-wrap gap-x-6 text-note">
                  <Link to={{ kind: 'timeline' }} className="link py-1">
                    {m.nav_timeline()}
                  </Link>
                  <Link to={{ kind: 'quotes' }} className="link py-1">
                    {m.nav_quotes()}
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
