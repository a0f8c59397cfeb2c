import { useState } from 'react';

import { maxItems, type SetItem } from '#domain/classSet/classSet.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useIsInSet, useSetSize } from '#state/classSet.ts';
import { addToClassSet, removeFromClassSet, undoLastRemoval } from '#state/classSetItems.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

interface AddToSetProps {
  readonly kind: SetItem['kind'];
  readonly id: string;
}

/** Adds a scene or a quote to the class set or removes it, and reports how full the set is. */
export function AddToSet({ kind, id }: AddToSetProps) {
  const isIn = useIsInSet(kind, id);
  const size = useSetSize();
  const [outcome, setOutcome] = useState<'none' | 'added' | 'removed' | 'full'>('none');

  function toggle() {
    if (isIn) removeFromClassSet(kind, id);
    else addToClassSet(kind, id);
    if (isIn) setOutcome('removed');
    else setOutcome(size < maxItems ? 'added' : 'full');
  }

  function undo() {
    undoLastRemoval();
    setOutcome('added');
  }

  return (
    <>
      <Button aria-pressed={isIn} onClick={toggle} className="aria-pressed:bg-pressed">
        <Icon name={isIn ? 'check' : 'plus'} />
        {m.add_to_set()}
      </Button>
      {/* On a line of its own below the row, so that the buttons keep their places. */}
      <span className="order-last flex basis-full flex-wrap items-center gap-x-3 text-note tabular-nums has-[>:only-child:empty]:absolute print:hidden">
        <span role="status">
          {outcome === 'added' && m.set_count({ count: formatNumber(size), most: formatNumber(maxItems) })}
          {outcome === 'removed' && m.set_taken_out()}
          {outcome === 'full' && m.set_full({ most: formatNumber(maxItems) })}
        </span>
        {outcome === 'removed' && (
          <Button variant="plain" onClick={undo}>
            {m.set_undo()}
          </Button>
        )}
        {(outcome === 'added' || outcome === 'full') && (
          <Link to={{ kind: 'set' }} className="link py-2 font-medium">
            {m.set_open()}
          </Link>
        )}
      </span>
    </>
  );
}
