const most = 34;

/** A title short enough to stand below its column; cut between words where that is possible. */
export function shortTitle(title: string): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,:;]+$/, '')}…`;
}
