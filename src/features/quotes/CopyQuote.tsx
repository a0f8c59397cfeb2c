import { useId, useState, type ComponentType, type ReactNode } from 'react';

import type { Quote } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';

import { attributedLines } from './attributedLines.ts';

interface CopyQuoteProps {
  readonly quote: Quote;
  /** Whether the buttons are subdued, for a quote among many. */
  readonly quiet?: boolean;
  /** Further actions. */
  readonly children: ReactNode;
}

type Formats = ComponentType<Pick<CopyQuoteProps, 'quote'>>;
type State =
  { readonly kind: 'closed' | 'loading' | 'failed' } | { readonly kind: 'open'; readonly CopyFormats: Formats };

/** Copies a quote with its attribution; expands to other formats, such as citations, which are loaded only then. */
export function CopyQuote({ quote, quiet = false, children }: CopyQuoteProps) {
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'closed' });

  async function unfold() {
    setState({ kind: 'loading' });
    try {
      const { CopyFormats } = await import('./CopyFormats.tsx');
      setState({ kind: 'open', CopyFormats });
    } catch {
      setState({ kind: 'failed' });
    }
  }

  return (
    <div className="print:hidden">
      <div className={quiet ? 'actions quiet-actions' : 'actions'}>
        <CopyButton
          label={m.copy_quote()}
          copied={m.copied()}
          refused={m.copy_refused()}
          text={() => attributedLines(quote).join('\n')}
        />
        <Button
          aria-expanded={state.kind === 'open'}
          aria-controls={id}
          className={quiet ? 'max-sm:-ms-4 max-sm:-me-2.5 max-sm:w-8 max-sm:justify-center' : undefined}
          onClick={() => (state.kind === 'open' ? setState({ kind: 'closed' }) : void unfold())}
        >
          <span className={quiet ? 'max-sm:sr-only' : undefined}>{m.copy_as()}</span>
          <Icon name={state.kind === 'open' ? 'chevron-up' : 'chevron-down'} />
        </Button>
        {children}
      </div>
      <div id={id}>
        {state.kind === 'failed' && (
          <p role="alert" className="mt-2 text-note">
            {m.copy_forms_failed()}
          </p>
        )}
        {state.kind === 'open' && <state.CopyFormats quote={quote} />}
      </div>
    </div>
  );
}
