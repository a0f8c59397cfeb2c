import { useState } from 'react';

import type { ClassSet } from '#domain/classSet/classSet.ts';
import type { Entry } from '#domain/classSet/classSetEntries.ts';
import { encodeSet } from '#domain/classSet/classSetLink.ts';
import { noFilters } from '#domain/filters/filters.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { urlOf } from '#routing/history/address.ts';
import { useRoute } from '#routing/Router.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Section } from '#ui/Section.tsx';

import { AnswerSheet } from './AnswerSheet.tsx';
import { Worksheet } from './Worksheet.tsx';

interface HandoutPanelProps {
  readonly set: ClassSet;
  readonly entries: readonly Entry[];
}

/** Some messengers truncate links of more characters than these. */
const maxSafeLength = 2000;

/** Shares a set as a link or on paper. Contains the handout itself, which is only visible in print. */
export function HandoutPanel({ set, entries }: HandoutPanelProps) {
  const film = useFilm();
  const { route } = useRoute();
  const [answers, setAnswers] = useState<'without' | 'with'>('without');
  // The link keeps the horizon; the other filters have nothing to do with a set.
  const filters = { ...noFilters, upto: route.filters.upto };
  const link = urlOf({ ...route, filters }, encodeSet(set, film.id));
  const printed = entries.filter(({ kind }) => kind !== 'unknown');
  const choices = [
    ['without', m.set_without_answers()],
    ['with', m.set_with_answers()],
  ] as const;
  return (
    <div className="min-w-0">
      <div className="flex flex-col gap-8 rounded-2xl border border-rule bg-raised p-6 lg:sticky lg:top-4 print:hidden">
        <Section title={m.set_share()}>
          <CopyButton label={m.copy_link()} copied={m.copied()} refused={m.copy_refused()} text={() => link} />
          <p className="mt-3 text-caption text-quiet">{m.set_share_how({ count: link.length })}</p>
          {link.length > maxSafeLength && (
            <p className="mt-2 text-caption">{m.set_link_long({ most: formatNumber(maxSafeLength) })}</p>
          )}
        </Section>
        <Section title={m.set_print()}>
          <fieldset>
            <legend className="sr-only">{m.handout()}</legend>
            {choices.map(([value, name]) => (
              <label key={value} className="flex min-h-10 items-center gap-3 text-note">
                <input
                  type="radio"
                  name="answers"
                  checked={answers === value}
                  onChange={() => setAnswers(value)}
                  className="size-5 accent-accent"
                />
                {name}
              </label>
            ))}
          </fieldset>
          <Button className="mt-2" onClick={() => window.print()}>
            {m.set_print()}
          </Button>
          <p className="mt-3 text-caption text-quiet">{m.set_print_how()}</p>
        </Section>
      </div>
      <section aria-label={m.handout()} className="handout hidden print:block">
        <Worksheet title={set.title} entries={printed} />
        {answers === 'with' && <AnswerSheet title={set.title} entries={printed} />}
      </section>
    </div>
  );
}
