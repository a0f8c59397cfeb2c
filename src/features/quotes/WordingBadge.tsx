import type { Wording } from '#domain/dataset/values.ts';
import { wordingName } from '#shared/wordingName.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

// Each status has its own icon, so that they can be told apart without colour.
const icons: Record<Wording, IconName> = {
  verified: 'tick',
  variant: 'two-lines',
  'single-source': 'numeral-one',
  paraphrase: 'wave',
};
const borders: Record<Wording, string> = {
  verified: 'border-solid border-text',
  variant: 'border-dashed border-edge',
  'single-source': 'border-dotted border-edge',
  paraphrase: 'border-dotted border-edge italic',
};

/** The status of a quote's wording as text and icon; `unfolds` if pressing it shows what the status means. */
export function WordingBadge({ wording, unfolds = false }: { wording: Wording; unfolds?: boolean }) {
  return (
    <span
      className={`inline-flex min-h-7 items-center gap-1.5 rounded-md border px-2 text-caption font-medium ${borders[wording]}`}
    >
      <WordingIcon wording={wording} />
      {wordingName(wording)}
      {unfolds && <Icon name="chevron-down" size={10} className="group-open:rotate-180 print:hidden" />}
    </span>
  );
}

/** The icon of a status. */
export function WordingIcon({ wording }: { wording: Wording }) {
  return <Icon name={icons[wording]} />;
}
