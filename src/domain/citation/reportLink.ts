/** A message to whoever keeps the site: a subject line, and paragraphs. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
}

const lineEnd = { mail: '\r\n', tracker: '\n' } as const;

/**
 * The address that opens a report, filled in: an e-mail (RFC 6068: `subject`, `body`, lines ended by CR LF), or a form
 * of an issue tracker. A tracker's address may say where `{title}` and `{body}` go; without that they are appended as
 * the parameters `title` and `body`, which GitHub, Gitea and Forgejo read.
 * @param to `mailto:…` or `https://…`
 */
export function reportHref(to: string, { title, lines }: Report): string {
  const byMail = to.startsWith('mailto:');
  const body = encodeURIComponent(lines.join(byMail ? lineEnd.mail : lineEnd.tracker));
  const subject = encodeURIComponent(title);
  if (/\{(?:title|body)\}/.test(to)) return to.replaceAll('{title}', subject).replaceAll('{body}', body);
  return `${to}${to.includes('?') ? '&' : '?'}${byMail ? 'subject' : 'title'}=${subject}&body=${body}`;
}
