import type { Wording } from '#domain/dataset/schema.ts';
import { wordingName } from '#shared/wordingName.ts';

// Told apart by the line and the sign, so that no colour is needed: full, half, one, wavy.
const signs: Record<Wording, string> = {
  verified: 'M2 6.5 5 9.5 10 3',
  variant: 'M1.5 4h9M1.5 8h9',
  'single-source': 'M6 2.5v7M4 4l2-1.5',
  paraphrase: 'M1.5 6.5q2.25-4 4.5 0t4.5 0',
};
const borders: Record<Wording, string> = {
  verified: 'border-solid border-text',
  variant: 'border-dashed border-edge',
  'single-source': 'border-dotted border-edge',
  paraphrase: 'border-dotted border-edge italic',
};

/** How sure the wording of a quote is, in words and shape; `unfolds` where pressing it tells more. */
export function WordingBadge({ wording, unfolds = false }: { wording: Wording; unfolds?: boolean }) {
  return (
    <span
      className={`inline-flex min-h-7 items-center gap-1.5 rounded-md border px-2 text-caption font-medium ${borders[wording]}`}
    >
      <WordingIcon wording={wording} />
      {wordingName(wording)}
      {unfolds && <Unfold />}
    </span>
  );
}

/** The shape that stands for a status. */
export function WordingIcon({ wording }: { wording: Wording }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={signs[wording]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

function Unfold() {
  return (
    <svg
      viewBox="0 0 12 12"
      width="10"
      height="10"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      className="group-open:rotate-180 print:hidden"
    >
      <path d="M2 4 6 8 10 4" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
