import type { Entry } from '#domain/classSet/classSetEntries.ts';
import type { Quote } from '#domain/dataset/film.ts';
import { formatNumber, inQuotes, localize } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { Poster } from '#shared/Poster.tsx';

interface WorksheetProps {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const writingLines = [1, 2, 3];

/** The sheet for the class: the items without their answers, the questions, and room to write. */
export function Worksheet({ title, entries }: WorksheetProps) {
  const film = useFilm();
  return (
    <>
      <p className="flex items-baseline justify-between">
        <span className="font-serif italic">{`${localize(film.title)} (${film.year})`}</span>
        <span className="flex gap-6">
          <Blank label={m.handout_name()} className="w-[52mm]" />
          <Blank label={m.handout_date()} className="w-[26mm]" />
        </span>
      </p>
      <h2 className="handout-title">{title === '' ? m.set_title() : title}</h2>
      <ol>
        {entries.map((entry, index) => (
          <li key={`${entry.item.kind} ${entry.item.id}`} className="handout-item">
            <span className="handout-number">{formatNumber(index + 1)}</span>
            <WorksheetEntry entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}

function WorksheetEntry({ entry }: { entry: Entry }) {
  const { question } = entry.item;
  if (entry.kind === 'quote') {
    return (
      <div>
        <QuotedWords quote={entry.quote} />
        <p className="mt-[3mm] flex gap-6">
          <Blank label={m.handout_who()} className="grow" />
          <Blank label={m.handout_where()} className="grow" />
        </p>
        {question !== '' && <Question text={question} />}
      </div>
    );
  }
  if (entry.kind !== 'scene') return <p className="italic">{m.set_covered()}</p>;
  return (
    <div>
      <div className="flex items-center gap-[5mm]">
        <Poster
          scene={entry.scene}
          loading="eager"
          still
          className="aspect-[3/2] w-[36mm] shrink-0 rounded-sm object-cover grayscale"
        />
        <h3 className="handout-words">{localize(entry.scene.title)}</h3>
      </div>
      <Question text={question} />
    </div>
  );
}

function QuotedWords({ quote: { text, lang, translation } }: { quote: Quote }) {
  // A translation must be attributed, but the name of a source would give an answer away.
  const ownTranslation =
    translation?.by === undefined && translation?.lang.startsWith(currentLocale()) ? translation : undefined;
  return (
    <>
      <h3 lang={lang} className="handout-words hang">
        {inQuotes(text, lang)}
      </h3>
      {ownTranslation && (
        <p className="mt-[1mm]">
          <span className="font-serif italic">{inQuotes(ownTranslation.text, ownTranslation.lang)}</span>{' '}
          <span className="handout-small">({m.translated_by_explorer()})</span>
        </p>
      )}
    </>
  );
}

function Question({ text }: { text: string }) {
  return (
    <>
      <p className="mt-[3mm] font-semibold whitespace-pre-line">{text}</p>
      <div aria-hidden="true">
        {writingLines.map((line) => (
          <div key={line} className="h-[9mm] border-b border-rule" />
        ))}
      </div>
    </>
  );
}

function Blank({ label, className }: { label: string; className: string }) {
  return (
    <span className={`flex items-baseline gap-2 ${className}`}>
      <span className="whitespace-nowrap">{label}</span>
      <span aria-hidden="true" className="grow border-b border-rule">
        {' '}
      </span>
    </span>
  );
}
