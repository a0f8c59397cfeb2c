/** A dot in the hue of a character; always beside the name, never instead of it. */
export function HueDot({ hue }: { hue: string }) {
  return (
    <span
      data-hue={hue}
      aria-hidden="true"
      className="inline-block size-2.5 shrink-0 rounded-full bg-hue forced-colors:bg-[CanvasText]"
    />
  );
}
