/** Milliseconds; what takes longer is measured twice and not more. */
const slow = 20_000;

/**
 * Lets the entrants take turns, run by run, so that a slow minute of the machine meets all of them. The first run
 * warms the server up and is dropped.
 * @param entrants each with `found`, which has `loads`, `links` and `givenUp`
 * @param measureOnce measures one entrant and gives `{ load, link }`
 */
export async function takeTurns(entrants, runs, measureOnce) {
  for (let run = 0; run <= runs; run++) {
    for (const entrant of entrants) {
      const { found } = entrant;
      if (found.givenUp.includes('load') || found.slow >= 2) continue;
      const started = Date.now();
      const { load, link } = await measureOnce(entrant);
      const took = Date.now() - started;
      if (took > slow) found.slow = (found.slow ?? 0) + 1;
      console.log(describe(found, run, took, load));
      if (run === 0 && took <= slow) continue;
      if (load) found.loads.push(load);
      if (link) found.links.push(link);
    }
  }
}

function describe({ size, profile, subject, page }, run, took, load) {
  const name = [size, profile, subject, page].filter((part) => part !== undefined).join(' ');
  const readable = load ? `readable after ${Math.round(load.readable)} ms, ` : 'given up, ';
  return `${name}, run ${run}: ${readable}${(took / 1000).toFixed(1)} s in all`;
}
