/**
 * Who may import whom. Every folder of `src` is a layer; a layer may import itself and what is listed for it. The
 * picture of it stands in docs/architecture.md and is drawn from the imports that there are: `npm run layers`.
 */
const layers = {
  boot: [],
  domain: [],
  ui: [],
  i18n: ['domain'],
  state: ['domain'],
  data: ['domain'],
  routing: ['domain', 'i18n'],
  shared: ['domain', 'i18n', 'routing', 'state', 'ui'],
  features: ['domain', 'data', 'i18n', 'routing', 'shared', 'state', 'ui'],
  app: ['domain', 'data', 'features', 'i18n', 'routing', 'shared', 'state', 'ui'],
  node: ['app', 'data', 'domain', 'features', 'i18n', 'routing', 'shared', 'ui'],
};

/** What the parts of the domain may import of one another; a film is parsed before anything is done with it. */
const domainParts = {
  locales: [],
  dataset: ['locales'],
  search: ['dataset', 'locales'],
  filters: ['dataset', 'search'],
  classSet: ['dataset'],
  citation: ['dataset', 'search'],
  storyline: ['dataset'],
};

/** Rules that a folder imports from its neighbours only what is allowed to it. */
function walls(root, allowed) {
  return Object.entries(allowed).map(([folder, may]) => ({
    name: `${folder} may import ${may.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^${root}/${folder}/` },
    to: { path: `^${root}/`, pathNot: [folder, ...may].map((one) => `^${root}/${one}/`) },
  }));
}

export default {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)\\.build/' },
    },
    ...walls('src', layers),
    ...walls('src/domain', domainParts),
    {
      name: 'a feature never imports another; a page composes them',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'the product imports neither tests nor what runs before the packages are there',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/node/' },
      to: { path: '^(tests|gallery|artwork|bootstrap)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^src/i18n/paraglide/|^\\.build/|\\.css$)' },
  },
};
