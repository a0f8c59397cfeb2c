import { useState } from 'react';

import { FilmUnavailableError } from '#data/FilmUnavailableError.ts';
import { formatIssue, InvalidFilmError, type Issue } from '#domain/dataset/issue.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

export interface LoadFailedProps {
  readonly error: unknown;
  readonly onRetry: () => Promise<void>;
  /** Whether the prerendered text stands below, or is covered because it may lie past the horizon of the address. */
  readonly page: 'none' | 'readable' | 'covered';
}

const issuesShown = 20;

/** The film could not be loaded: why, what still works, and the way on. */
export function LoadFailed({ error, onRetry, page }: LoadFailedProps) {
  const [trying, setTrying] = useState(false);
  const issues = error instanceof InvalidFilmError ? error.issues : [];

  async function retry() {
    setTrying(true);
    await onRetry();
    setTrying(false);
  }

  return (
    <div className="page-width py-4">
      <Callout role="alert">
        <p className="font-semibold">{explain(error)}</p>
        {page === 'readable' && <p className="mt-1">{m.fail_still_readable()}</p>}
        {page === 'covered' && <p className="mt-1">{m.fail_covered()}</p>}
        <div className="mt-3 flex flex-wrap gap-3">
          <Button disabled={trying} onClick={() => void retry()}>
            {trying ? m.trying_again() : m.try_again()}
          </Button>
          {page === 'covered' && <Button onClick={uncover}>{m.beyond_open()}</Button>}
        </div>
        {issues.length > 0 && (
          <details className="mt-3" open>
            <summary className="cursor-pointer">{m.fail_details()}</summary>
            <ul className="mt-2 list-disc ps-5 font-mono text-caption wrap-anywhere">
              {issues.slice(0, issuesShown).map((issue, index) => (
                <li key={index}>{formatIssue(issue)}</li>
              ))}
              {issues.length > issuesShown && <li>… +{issues.length - issuesShown}</li>}
            </ul>
          </details>
        )}
      </Callout>
    </div>
  );
}

/** Takes away what hides the prerendered page. */
function uncover() {
  delete document.documentElement.dataset['horizon'];
}

function explain(error: unknown): string {
  if (error instanceof FilmUnavailableError) {
    const { reason, url, status } = error;
    if (reason === 'offline') return m.fail_offline();
    if (reason === 'unreachable') return m.fail_unreachable();
    if (reason === 'missing') return m.fail_missing({ url });
    return reason === 'refused' ? m.fail_refused({ status: String(status) }) : m.fail_not_data();
  }
  if (error instanceof InvalidFilmError) return explainIssues(error.issues);
  return m.fail_unknown();
}

function explainIssues(issues: readonly Issue[]): string {
  if (issues.some(({ path }) => path[0] === 'version')) return m.fail_version();
  if (issues.every(({ path }) => path.length === 0)) return m.fail_broken();
  return m.fail_invalid({ count: issues.length });
}
