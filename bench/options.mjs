import { parseArgs } from 'node:util';

/** The parts of the benchmark; all of them run unless some are named. */
export const parts = ['films', 'pages', 'endurance', 'lighthouse'];

const flags = Object.fromEntries(
  [...parts, 'built', 'help'].map((name) => [name, { type: 'boolean', default: false }]),
);

export const usage = `npm run bench -- [options]
  --films --pages --endurance --lighthouse
                        only these parts (all when none is named)
  --sizes 28,1000,10000 scenes of the films
  --profiles phone,desktop
  --runs 5              loads of each page, after one that is dropped
  --only a,b            only these subjects (bench/subjects.mjs) or kinds of page
  --out docs            the folder of the results
  --built               take what was built the last time`;

/** The options of a run, from the words behind the command. */
export function readOptions(words) {
  const text = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({
    args: words,
    options: {
      ...flags,
      sizes: text('28,1000,10000'),
      profiles: text('phone,desktop'),
      runs: text('5'),
      only: text(''),
      out: text('docs'),
    },
  });
  const named = parts.filter((part) => values[part]);
  return {
    parts: named.length > 0 ? named : parts,
    sizes: listOf(values.sizes).map(Number),
    profiles: listOf(values.profiles),
    runs: Number(values.runs),
    only: listOf(values.only),
    out: values.out,
    isBuilt: values.built,
    wantsHelp: values.help,
  };
}

function listOf(text) {
  return text.split(',').filter((word) => word !== '');
}
