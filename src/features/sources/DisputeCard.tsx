import type { Dispute } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';

import { ConfidenceMark } from './ConfidenceMark.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** A dispute in full: the question, the positions side by side, the verdict and how sure it is. */
export function DisputeCard({ dispute }: { dispute: Dispute }) {
  const headingId = `${dispute.id}-question`;
  return (
    <article
      id={dispute.id}
      aria-labelledby={headingId}
      tabIndex={-1}
      className="border-t border-rule py-10 print:break-inside-auto"
    >
      <p className="text-note text-quiet">
        <SubjectLink about={dispute.about} />
      </p>
      <h2 id={headingId} className="mt-1 max-w-measure text-title">
        {tell(dispute.question)}
      </h2>
      <div className="mt-5 grid gap-x-12 gap-y-6 lg:grid-cols-[2fr_1fr]">
        <ul aria-label={m.positions()} className="grid content-start gap-x-8 gap-y-4 sm:grid-cols-2">
          {dispute.positions.map(({ source, says }, index) => (
            <li key={`${source.id} ${index}`} className="border-l-3 border-rule ps-4 text-note">
              <p>{tell(says)}</p>
              <p className="text-caption text-quiet">
                <Link to={{ kind: 'source', id: source.id }} className="link" lang={source.lang}>
                  {source.title}
                </Link>
              </p>
            </li>
          ))}
        </ul>
        <div className="self-start rounded-lg bg-raised p-5">
          <h3 className="text-lead">{m.verdict()}</h3>
          <p className="mt-2 text-note">{tell(dispute.verdict)}</p>
          <ConfidenceMark confidence={dispute.confidence} />
        </div>
      </div>
    </article>
  );
}
