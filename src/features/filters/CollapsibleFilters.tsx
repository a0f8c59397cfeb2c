import { useId, useState, type ReactNode } from 'react';

import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

interface CollapsibleFiltersProps {
  /** The filter that is always visible. */
  readonly first: ReactNode;
  readonly children: ReactNode;
}

/** Filters beside a list. On a small screen all but the first are collapsed, so that the list begins in the first view. */
export function CollapsibleFilters({ first, children }: CollapsibleFiltersProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="side-column grid content-start gap-7">
      <div className="flex items-end gap-3">
        <div className="min-w-0 grow">{first}</div>
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} className="lg:hidden">
          {m.filters()}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </Button>
      </div>
      <div id={id} data-open={open} className="grid min-w-0 gap-7 max-lg:data-[open=false]:hidden">
        {children}
      </div>
    </div>
  );
}
