/** The id of a sequence's heading on the timeline, which an address may name behind its `#`. */
export function sequenceAnchor(id: string): string {
  return `sequence-${id}`;
}
