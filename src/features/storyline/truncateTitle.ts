const maxLength = 34;

/** A title short enough to stand below its column; cut between words where that is possible. */
export function truncateTitle(title: string): string {
  if (title.length <= maxLength) return title;
  const truncated = title.slice(0, maxLength);
  const space = truncated.lastIndexOf(' ');
  return `${truncated.slice(0, space > maxLength / 2 ? space : maxLength).replace(/[\s,:;]+$/, '')}…`;
}
