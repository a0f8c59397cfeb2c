import { maxItems } from '#domain/classSet/classSet.ts';
import type { SharedSet } from '#domain/classSet/classSetLink.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

type Fault = Extract<SharedSet, { kind: 'refused' }>['fault'];

/** Explains why a shared set cannot be shown, and that the visitor's own set is unchanged. */
export function RefusedLink({ fault, onLeave }: { fault: Fault; onLeave: () => void }) {
  return (
    <div className="mb-10 print:hidden">
      <Callout role="alert">
        <h2 className="text-lead">{m.set_refused()}</h2>
        <p className="mt-1">{explain(fault)}</p>
        <p>{m.set_own_kept()}</p>
        <Button className="mt-3" onClick={onLeave}>
          {m.set_go_on()}
        </Button>
      </Callout>
    </div>
  );
}

function explain(fault: Fault): string {
  const words: Record<Fault, string> = {
    broken: m.set_refused_broken(),
    version: m.set_refused_version(),
    film: m.set_refused_film(),
    tooMany: m.set_refused_too_many({ most: formatNumber(maxItems) }),
    tooLong: m.set_refused_too_long(),
    unsafe: m.set_refused_unsafe(),
  };
  return words[fault];
}
