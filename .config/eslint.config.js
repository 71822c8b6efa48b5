import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.build/', '.generated/', '.astro/', 'src/schemas/json/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lengths and indexes that a test or a regular expression guarantees; `noUncheckedIndexedAccess` asks for the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A function that does nothing is what a test or an option sometimes needs.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // Strings that go in unescaped are made by our own drawings and typography only; each use says so.
      'astro/no-set-html-directive': 'off',
      'astro/no-unused-css-selector': 'error',
    },
  },
  {
    // Named exports only, but where a tool reads the default one.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.config.ts', '**/*.d.ts', 'src/tests/browser/startSite.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Types are stripped, not compiled: use a union of literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', 'src/tests/**'],
    rules: { 'no-console': 'error' },
  },
);
