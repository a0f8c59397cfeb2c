// npm run layers: draws which layer of src imports which into docs/architecture.md, from the imports that there are.
import { readFileSync, writeFileSync } from 'node:fs';

import { cruise } from 'dependency-cruiser';

const file = 'docs/architecture.md';
const between = /(<!-- layers -->\n)[\s\S]*?(<!-- \/layers -->)/;

const { output } = await cruise(['src'], {
  tsPreCompilationDeps: true,
  includeOnly: '^src/[^/]+/',
  exclude: '^src/i18n/paraglide/',
  collapse: '^src/[^/]+',
  outputType: 'json',
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
});
const edges = JSON.parse(output).modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => `  ${source.slice(4)} --> ${resolved.slice(4)}`),
);
const picture = ['```mermaid', 'flowchart TB', ...[...new Set(edges)].sort(), '```', ''].join('\n');
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(between, (_, start, end) => start + picture + end),
);
