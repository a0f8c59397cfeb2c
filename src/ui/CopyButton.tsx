import { useEffect, useRef, useState } from 'react';

import { Button } from './Button.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** Shown with the text if it cannot be copied. */
  readonly refused: string;
  /** Called when the button is pressed. */
  readonly text: () => string;
  /** The same text as HTML, for programs that keep its italics. */
  readonly html?: () => string;
}

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'refused'; readonly text: string };

/** Milliseconds for which a copy is confirmed. */
const confirmationTime = 4000;

/** Copies a text and confirms it once that has worked; if it has not, shows the text, selected, to be copied by hand. */
export function CopyButton({ label, copied, refused, text, html }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome.kind === 'refused') field.current?.focus();
    if (outcome.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome({ kind: 'none' }), confirmationTime);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const content = text();
    try {
      await write(content, html?.());
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', text: content });
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
  const formats = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(formats)]);
}
