import type { Dispute, Subject } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { ReportLink } from '#shared/ReportLink.tsx';
import { SourceLink } from '#shared/SourceLink.tsx';
import { FormerAnchors } from '#ui/FormerAnchors.tsx';

import { ConfidenceBadge } from './ConfidenceBadge.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** A dispute in full: the question, the verdict with its confidence, and the positions in two columns. */
export function DisputeCard({ dispute }: { dispute: Dispute }) {
  const { id, formerly, about, question, positions, verdict, confidence } = dispute;
  const headingId = `${id}-question`;
  return (
    <article
      id={id}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-hue={hueOf(about)}
      className="border-t border-rule py-12 draw-when-near [--expected-height:70rem] lg:[--expected-height:45rem] print:py-5"
    >
      <FormerAnchors ids={formerly} />
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)] xl:gap-x-20 print:gap-y-2">
        <div className="lg:sticky lg:top-8">
          <p className="text-note text-quiet">
            <SubjectLink about={about} />
          </p>
          <h2 id={headingId} className="mt-1 text-title print:text-lead">
            {localize(question)}
          </h2>
          <div className="mt-6 border-t-3 border-hue pt-4 print:mt-3! print:border-t print:pt-2">
            <h3 className="font-sans eyebrow">{m.verdict()}</h3>
            <p className="mt-2 font-serif text-lead print:mt-1 print:text-body">{localize(verdict)}</p>
            <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-6">
              <ConfidenceBadge confidence={confidence} />
              <ReportLink
                id={`disputes#${id}`}
                text={`${localize(question)} ${localize(verdict)}`}
                sources={positions.map(({ source }) => source)}
              />
            </p>
          </div>
        </div>
        <ul aria-label={m.positions()} className="[columns:2_15rem] gap-x-12 lg:-mt-3 xl:gap-x-16 print:mt-0!">
          {positions.map(({ source, says }, index) => (
            <li
              key={`${source.id} ${index}`}
              className="break-inside-avoid border-rule py-3 max-sm:border-t print:py-1.5 print:text-note"
            >
              <p className="text-caption text-quiet">
                <SourceLink source={source} />
              </p>
              <p className="mt-0.5">{localize(says)}</p>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

function hueOf(about: Subject): string | undefined {
  if (about.kind === 'scene') return about.scene.sequence.hue;
  if (about.kind === 'character') return about.character.hue;
  return about.kind === 'quote' ? about.quote.speaker.hue : undefined;
}
