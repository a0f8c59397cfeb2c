import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const windowProperties = (names, where) =>
  names.map((property) => ({ object: 'window', property, message: `Only ${where} uses it.` }));
const runtimeGlobals = (names, where) => names.map((name) => ({ name, message: `Only ${where} uses it.` }));

const exportByName = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const shortClasses = [
  'JSXAttribute[name.name=/[cC]lassName$/] Literal[value=/.{161}/]',
  'JSXAttribute[name.name=/[cC]lassName$/] TemplateElement[value.raw=/.{161}/]',
  'VariableDeclarator > Literal[value=/.{161}/]',
].map((selector) => ({
  selector,
  message: 'A class string over 160 characters is a component, or a @utility in src/styles.',
}));

export default tseslint.config(
  { ignores: ['dist', '.build', 'coverage', 'src/i18n/paraglide', 'public', 'test-results', 'bench/.work'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', exportByName],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': [
        'error',
        // Who may import whom is for .dependency-cruiser.mjs to say.
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
    rules: { 'no-restricted-syntax': ['error', exportByName, ...shortClasses] },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/{boot,data,routing,state}/**', 'tests/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['*.config.ts', 'gallery/vite.config.ts', 'src/node/untyped.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
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
    files: ['bootstrap/**', 'src/node/**/*.mjs'],
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
  {
    files: ['bench/**/*.{js,jsx,mjs}'],
    rules: { 'func-style': ['error', 'declaration', { allowArrowFunctions: true }] },
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: Object.fromEntries(
        [
          ...[
            'AbortController',
            'Buffer',
            'Event',
            'MessageChannel',
            'MutationObserver',
            'Option',
            'PerformanceObserver',
            'URL',
          ],
          ...[
            'URLSearchParams',
            'clearTimeout',
            'console',
            'document',
            'fetch',
            'history',
            'innerHeight',
            'innerWidth',
          ],
          ...['location', 'performance', 'process', 'requestAnimationFrame', 'setTimeout', 'structuredClone', 'window'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
