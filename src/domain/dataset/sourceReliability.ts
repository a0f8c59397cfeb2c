import type { Dispute, Film, Scene, Source } from './film.ts';

/** How far a source carries, counted from what is drawn from it. */
export interface SourceReliability {
  readonly quotes: number;
  /** Quotes that another source has too. */
  readonly quotesConfirmed: number;
  readonly scenes: number;
  /** Scenes that rest on another source too. */
  readonly scenesConfirmed: number;
  /** Disputes in which it takes a position or that are about it. */
  readonly disputes: number;
  /** Those of them that are not settled. */
  readonly open: number;
}

/** Counts how much of what a source says is borne out elsewhere, and how much of it is disputed. */
export function sourceReliability(source: Source): SourceReliability {
  const disputes = [...new Set([...source.disputes, ...source.positions])];
  return {
    quotes: source.quotes.length,
    quotesConfirmed: source.quotes.filter((quote) => quote.sources.some((other) => other !== source)).length,
    scenes: source.scenes.length,
    scenesConfirmed: source.scenes.filter((scene) => otherSources(scene, source) > 0).length,
    disputes: disputes.length,
    open: disputes.filter(({ confidence }) => confidence === 'open').length,
  };
}

/** How many sources besides this one a scene rests on. */
export function otherSources(scene: Scene, source: Source): number {
  const all = new Set([...scene.sources, ...scene.accounts.map((account) => account.source)]);
  all.delete(source);
  return all.size;
}

/**
 * The disputes that belong beside a scene: its own and those of its quotes; while a reading is walked, those in which
 * its source takes a position come first.
 */
export function disputesBeside(scene: Scene, film: Film, reading: string | undefined): readonly Dispute[] {
  const all = [...new Set([...scene.disputes, ...scene.quotes.flatMap((quote) => quote.disputes)])];
  const walked = film.sourceById.get(reading ?? '');
  const concerns = ({ positions }: Dispute) => positions.some(({ source }) => source === walked);
  return walked === undefined ? all : [...all.filter(concerns), ...all.filter((dispute) => !concerns(dispute))];
}
