const maxLength = 34;

/** Shortens a title to fit below its column, between words if possible. */
export function truncateTitle(title: string): string {
  if (title.length <= maxLength) return title;
  const truncated = title.slice(0, maxLength);
  const space = truncated.lastIndexOf(' ');
  return `${truncated.slice(0, space > maxLength / 2 ? space : maxLength).replace(/[\s,:;]+$/, '')}…`;
}
