import type { Dispute } from '#domain/linked.ts';
import { tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { Callout } from '#ui/Callout.tsx';

import { ConfidenceMark } from './ConfidenceMark.tsx';

interface DisputeNoteProps {
  readonly dispute: Dispute;
  /** Whether it is one of many below a heading that says what they are. */
  readonly listed?: boolean;
}

/** A dispute in short, beside the record it is about. */
export function DisputeNote({ dispute, listed = false }: DisputeNoteProps) {
  return (
    <Callout>
      <p>
        {!listed && <strong>{m.they_disagree()} </strong>}
        {listed ? <strong>{tell(dispute.question)}</strong> : tell(dispute.question)}
      </p>
      <p className="mt-1">{tell(dispute.verdict)}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <ConfidenceMark confidence={dispute.confidence} />
        <Link to={{ kind: 'disputes' }} hash={dispute.id} className="link">
          {m.all_positions({ count: dispute.positions.length })}
        </Link>
      </p>
    </Callout>
  );
}
