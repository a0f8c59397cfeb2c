import { useEffect, useRef, useState } from 'react';

import { Button } from './Button.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** Said above the text when the clipboard refuses. */
  readonly refused: string;
  /** Asked for at the moment of pressing. */
  readonly text: () => string;
}

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'refused'; readonly text: string };

const shownFor = 4000;

/** Copies a text, and says so only when it is true; where the clipboard refuses, the text is there, selected. */
export function CopyButton({ label, copied, refused, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome.kind === 'refused') field.current?.focus();
    if (outcome.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome({ kind: 'none' }), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', text: wanted });
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className="text-note font-medium">
        {outcome.kind === 'copied' && copied}
        {outcome.kind === 'refused' && refused}
      </span>
      {outcome.kind === 'refused' && (
        <textarea
          ref={field}
          readOnly
          aria-label={refused}
          value={outcome.text}
          rows={2}
          onFocus={(event) => event.currentTarget.select()}
          className="w-full rounded-md border border-edge bg-raised p-2 text-note"
        />
      )}
    </span>
  );
}
