import { beforeEach } from 'vitest';

const mostLines = 20;
const mostLetters = 200;
const mostNames = 15;

/**
 * What a query of Testing Library that failed says, without the markup of the page: what was looked for, and the names
 * there are of its role.
 */
export function shortError(message: string | null): Error {
  const text = message ?? 'The query failed';
  const [asked = '', roles = ''] = text.split('Here are the accessible roles:');
  const role = /\brole "(\w+)"/.exec(asked)?.[1];
  const own = new RegExp(`^\\s*${role ?? ''}:\\n([\\s\\S]*?)-{20}`, 'm').exec(roles)?.[1] ?? '';
  const names = [...own.matchAll(/Name "(.*)":/g)].map(([, name]) => `  ${JSON.stringify(name)}`);
  const more = names.length > mostNames ? [`  and ${names.length - mostNames} more`] : [];
  const error = new Error(
    [
      asked.split('\n\nIgnored nodes:')[0]?.trim(),
      ...(names.length > 0 ? ['Of this role there are:'] : []),
      ...names.slice(0, mostNames),
      ...more,
    ].join('\n'),
  );
  error.name = 'TestingLibraryElementError';
  // The place to show is that of the query, not this one.
  Error.captureStackTrace(error, shortError);
  return error;
}

/** Shortens failures of any other kind too: expectations print the elements they are about with all that is inside. */
export function shortenFailures(): void {
  beforeEach(({ onTestFailed }) =>
    onTestFailed(({ task }) => {
      for (const error of task.result?.errors ?? []) {
        error.message = shortened(error.message);
        if (error.diff !== undefined) error.diff = shortened(error.diff);
      }
    }),
  );
}

/** At most so many lines, each at most so long. */
function shortened(text: string): string {
  const lines = text.split('\n').map((line) => (line.length > mostLetters ? `${line.slice(0, mostLetters)} …` : line));
  const left = lines.length - mostLines;
  return [...lines.slice(0, mostLines), ...(left > 0 ? [`… and ${left} lines more`] : [])].join('\n');
}
