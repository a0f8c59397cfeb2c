import { useId, useState } from 'react';

import { citedLine } from '#domain/citation/cited.ts';
import type { Piece } from '#domain/citation/phrasing.ts';
import type { Quote } from '#domain/dataset/film.ts';
import { noFilters } from '#domain/filters/filters.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';
import { urlOf } from '#routing/history/address.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { Choice } from '#ui/Choice.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';

import { citations, formatCopy, plainFormats, plainText, richText, type CopyFormat } from './formatCopy.ts';

/** The formats a quote can be copied in, with a preview of the chosen one. */
export function CopyFormats({ quote }: { quote: Quote }) {
  const film = useFilm();
  const id = useId();
  const [format, setFormat] = useState<CopyFormat>('words');
  const url = urlOf({ locale: currentLocale(), page: { kind: 'quote', id: quote.id }, filters: noFilters });
  const cited = citedLine(film, quote, { url, site: m.site_name(), read: today() });
  const copy = formatCopy(format, quote, cited);
  const { blocks, inText } = copy;
  const names: Record<CopyFormat, string> = {
    words: m.copy_words(),
    attributed: m.copy_attributed(),
    linked: m.copy_linked(),
    mla: 'MLA',
    apa: 'APA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
  };
  const isCitation = citations.some((one) => one === format);

  return (
    <div className="mt-3 grid max-w-[44rem] grid-cols-[minmax(0,1fr)] justify-items-start gap-3 rounded-lg border border-rule bg-raised p-3 sm:p-4">
      <div role="radiogroup" aria-label={m.copy_form()} className="flex w-full flex-wrap gap-2">
        {[plainFormats, citations].map((formats) => (
          <Choice
            key={formats[0]}
            name={`${id}form`}
            options={formats.map((value) => ({ value, label: names[value] }))}
            chosen={format}
            onChoose={setFormat}
            stacks={formats === plainFormats}
          />
        ))}
      </div>
      <div
        role="group"
        aria-label={names[format]}
        lang={isCitation ? 'en' : undefined}
        className="w-full wrap-anywhere"
      >
        {blocks.map((pieces, index) => (
          <p
            key={index}
            className={
              format === 'bibtex'
                ? 'font-mono text-caption whitespace-pre-wrap'
                : `text-note ${isCitation ? 'ps-6 -indent-6' : ''}`
            }
          >
            <Pieces pieces={pieces} />
          </p>
        ))}
      </div>
      {inText && (
        <p className="text-note">
          <span className="text-quiet">{format === 'chicago' ? m.cite_in_note() : m.cite_in_text()} </span>
          <span lang="en">
            <Pieces pieces={inText} />
          </span>
        </p>
      )}
      {isCitation && (
        <p className="text-caption text-quiet">
          {m.cite_time_unknown()}
          {cited.film.companies.length === 0 && ` ${m.cite_company_unknown()}`}
        </p>
      )}
      <CopyButton
        key={format}
        label={m.copy_this()}
        copied={m.copied()}
        refused={m.copy_refused()}
        text={() => plainText(copy)}
        {...(inText && { html: () => richText(copy) })}
      />
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, italic }, index) => (italic ? <i key={index}>{text}</i> : text));
}

/** Today's date in the visitor's time zone, in ISO format. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
