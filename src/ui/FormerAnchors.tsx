/** Places that a link to a place of the page may still name by an old id, so that it arrives without JavaScript too. */
export function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} tabIndex={-1} />);
}
