import type { Verdict } from '#domain/filters/filters.ts';
import type { DisputeSelection } from '#domain/filters/selectDisputes.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Choice } from '#ui/Choice.tsx';

interface VerdictFilterProps {
  readonly chosen: Verdict | undefined;
  readonly selection: DisputeSelection;
  readonly onChoose: (verdict: Verdict | undefined) => void;
}

/** Chooses all, open or settled disputes; each option has its number. */
export function VerdictFilter({ chosen, selection: { total, counts }, onChoose }: VerdictFilterProps) {
  const options = [
    { value: 'all', label: m.verdict_all(), count: formatNumber(total) },
    { value: 'open', label: m.verdict_open(), count: formatNumber(counts.open), disabled: counts.open === 0 },
    {
      value: 'settled',
      label: m.verdict_settled(),
      count: formatNumber(counts.settled),
      disabled: counts.settled === 0,
    },
  ] as const;
  return (
    <div className="print:hidden">
      <Choice
        name="verdict"
        label={m.verdict_filter()}
        options={options}
        chosen={chosen ?? 'all'}
        onChoose={(value) => onChoose(value === 'all' ? undefined : value)}
      />
    </div>
  );
}
