import { useEffect, useRef, useState } from 'react';

import { Button } from './Button.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** Said above the text when the clipboard refuses. */
  readonly refused: string;
  /** Asked for at the moment of pressing. */
  readonly text: () => string;
  /** The same with its italics, for programs that take them. */
  readonly html?: () => string;
}

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'refused'; readonly text: string };

const shownFor = 4000;

/** Copies a text, and says so only when it is true; where the clipboard refuses, the text is there, selected. */
export function CopyButton({ label, copied, refused, text, html }: CopyButtonProps) {
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
      await write(wanted, html?.());
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', text: wanted });
    }
  }

  return (
    <span
      className={`${outcome.kind === 'refused' ? 'flex w-full' : 'inline-flex'} flex-wrap items-center gap-x-3 gap-y-2`}
    >
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className="text-note font-medium empty:absolute">
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
          className="field-sizing-content w-full rounded-md border border-edge bg-raised p-2 text-note"
        />
      )}
    </span>
  );
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const both = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(both)]);
}
