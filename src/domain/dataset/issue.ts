/** One thing wrong with a dataset: what, where, what was expected, and how to mend it where that can be told. */
export interface Issue {
  /** Keys and list positions from the root of the file to the place. */
  readonly path: readonly (string | number)[];
  /** Id of the record around the place, where it has one. */
  readonly id?: string;
  readonly expected: string;
  /** What stands there, shortened, as JSON; `nothing` when the key is missing. */
  readonly found: string;
  /** A way to mend it, such as the nearest id there is. */
  readonly hint?: string;
}

/** Thrown when a dataset cannot be used; carries everything that is wrong with it. */
export class InvalidFilmError extends Error {
  override readonly name = 'InvalidFilmError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The dataset has ${issues.length} issue(s):\n${issues.map(formatIssue).join('\n')}`);
    this.issues = issues;
  }
}

/** `scenes[3].title.de` */
export function formatPath(path: Issue['path']): string {
  if (path.length === 0) return '(the file)';
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/** One line a person can act on: place, record, what was expected, what was found, how to mend it. */
export function formatIssue(issue: Issue): string {
  const record = issue.id === undefined ? '' : ` (${issue.id})`;
  const hint = issue.hint === undefined ? '' : `; ${issue.hint}`;
  return escapeMarks(`${formatPath(issue.path)}${record}: expected ${issue.expected}, found ${issue.found}${hint}`);
}

/** Control characters, and those that turn the reading direction, as `\\u` and four digits: they may not reach a terminal. */
export function escapeMarks(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- naming them is the point
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as short JSON, for messages. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  const safe = escapeMarks(json);
  return safe.length > 60 ? `${safe.slice(0, 57)}…"` : safe;
}
