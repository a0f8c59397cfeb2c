import type { Dispute, Film } from '#domain/dataset/film.ts';

import type { Filters, Verdict } from './filters.ts';

/** What the list of disputes shows for some filters, and how many there would be for each choice. */
export interface DisputeSelection {
  readonly disputes: readonly Dispute[];
  readonly total: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** A dispute is open when its verdict says so; one that is merely unsure is settled, with that said of it. */
function verdictOn({ confidence }: Dispute): Verdict {
  return confidence === 'open' ? 'open' : 'settled';
}

/** The disputes that the filter lets through, in the order of the dataset. */
export function selectDisputes(film: Film, { verdict }: Filters): DisputeSelection {
  const open = film.disputes.filter((dispute) => verdictOn(dispute) === 'open').length;
  return {
    disputes: film.disputes.filter((dispute) => verdict === undefined || verdictOn(dispute) === verdict),
    total: film.disputes.length,
    counts: { open, settled: film.disputes.length - open },
  };
}
