import type { Dispute } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { Callout } from '#ui/Callout.tsx';

import { ConfidenceBadge } from './ConfidenceBadge.tsx';

interface DisputeNoteProps {
  readonly dispute: Dispute;
  /** Whether it is in a list whose heading introduces the disputes. */
  readonly listed?: boolean;
}

/** A summary of a dispute, beside the record that it is about. */
export function DisputeNote({ dispute, listed = false }: DisputeNoteProps) {
  return (
    <Callout>
      <p>
        {!listed && <strong>{m.they_disagree()} </strong>}
        {listed ? <strong>{localize(dispute.question)}</strong> : localize(dispute.question)}
      </p>
      <p className="mt-1">{localize(dispute.verdict)}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <ConfidenceBadge confidence={dispute.confidence} />
        <Link to={{ kind: 'disputes' }} hash={dispute.id} className="link">
          {m.all_positions({ count: dispute.positions.length })}
        </Link>
      </p>
    </Callout>
  );
}
