import { filmTables, goalTable } from './filmTables.mjs';
import { enduranceTable, lighthouseTables, pageTables } from './otherTables.mjs';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';
const skeleton = `# Performance

The explorer beside an empty page and other timelines. [bench/README.md](../bench/README.md) says what is measured, how,
and where the limits are; \`npm run bench\` measures anew and writes what follows.

${begin}
${end}
`;

/**
 * Puts the results into a page of Markdown.
 * @param page the text as it is; what stands outside of the two marks is kept. '' for a new one
 * @param results by part, as performance.json has them
 */
export function fillPage(page, results) {
  const text = page === '' ? skeleton : page;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page lacks ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${sections(results)}\n${text.slice(to)}`;
}

function sections({ films, pages, endurance, lighthouse }) {
  return [
    films && `![Loading times of the explorer and its peers](performance.svg)\n`,
    films && `## Goals\n\n${about(films)}${goalTable(films)}`,
    films &&
      `## Films\n\n${about(films)}Median (smallest–largest) of the loads, or of ten presses of the filter. \`> 120 s\`: given up. ` +
        `⚠: the filter or the link ended at the wrong scenes.\n\n${filmTables(films)}`,
    pages &&
      `## Pages\n\n${about(pages)}Median (smallest–largest), and how many times as much as of the empty page.\n\n${pageTables(pages)}`,
    endurance && `## Long use\n\n${about(endurance)}${enduranceTable(endurance)}`,
    lighthouse && `## Lighthouse\n\n${about(lighthouse)}${lighthouseTables(lighthouse)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** When it was measured, with what, and how quiet the machine was. */
function about({ date, chromium, runs, loadBefore, loadAfter }) {
  const load = [loadBefore, loadAfter].map(([minute]) => minute.toFixed(1));
  return (
    `${date.slice(0, 10)}, Chromium ${chromium}, ${runs} ${runs === 1 ? 'run' : 'runs'}; ` +
    `load of the machine at the start ${load[0]}, at the end ${load[1]}.\n\n`
  );
}
