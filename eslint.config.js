import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const all = ['app', 'data', 'domain', 'features', 'i18n', 'node', 'routing', 'service-worker', 'state', 'ui'];

/** What each layer may import of ours besides itself. */
const may = {
  domain: [],
  ui: [],
  i18n: ['domain'],
  state: ['domain'],
  data: ['domain'],
  routing: ['domain', 'i18n'],
  features: ['domain', 'data', 'i18n', 'routing', 'state', 'ui'],
  app: ['domain', 'data', 'i18n', 'routing', 'state', 'ui', 'features'],
  node: ['app', 'data', 'domain', 'features', 'i18n', 'routing', 'ui'],
  'service-worker': [],
};
const features = [
  'characters',
  'classSet',
  'filters',
  'quotes',
  'scene',
  'search',
  'share',
  'sources',
  'storyline',
  'timeline',
];

const zones = [
  ...Object.entries(may).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: all.filter((other) => other !== layer && !allowed.includes(other)).map((other) => `./src/${other}`),
    message: `${layer} may import ${allowed.join(', ') || 'nothing of ours'}.`,
  })),
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: features.filter((other) => other !== feature).map((other) => `./src/features/${other}`),
    message: 'A feature never imports another; a page composes them.',
  })),
];

const windowProperties = (names, where) =>
  names.map((property) => ({ object: 'window', property, message: `Only ${where} uses it.` }));
const runtimeGlobals = (names, where) => names.map((name) => ({ name, message: `Only ${where} uses it.` }));

export default tseslint.config(
  { ignores: ['dist', '.build', 'coverage', 'src/i18n/paraglide', 'public', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': [
        'error',
        ...runtimeGlobals(['fetch'], 'src/data'),
        ...runtimeGlobals(['localStorage', 'sessionStorage'], 'src/state'),
        ...runtimeGlobals(['location', 'history'], 'src/routing'),
      ],
      'no-restricted-properties': [
        'error',
        ...windowProperties(['location', 'history'], 'src/routing'),
        ...windowProperties(['localStorage', 'sessionStorage'], 'src/state'),
        ...windowProperties(['fetch'], 'src/data'),
      ],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/{data,routing,state}/**', 'tests/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['*.config.ts', 'gallery/vite.config.ts', 'src/node/untyped.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  {
    // Inner loops over typed arrays: every index is computed here, and a fallback would only hide a wrong one.
    files: ['src/domain/storyline/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['bootstrap/**', 'src/node/**/*.mjs', 'public/before-paint.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'localStorage',
          'document',
          'location',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
