// SPDX-License-Identifier: EUPL-1.2
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors, HIDDEN_IMPORTS } from './eslint.doors.js';

/** Every source file says under which licence it is. */
const spdx = {
  create: (context) => ({
    Program(node) {
      const first = context.sourceCode.getAllComments()[0];
      if (!first?.value.includes('SPDX-License-Identifier: EUPL-1.2'))
        context.report({ node, message: 'Start with: // SPDX-License-Identifier: EUPL-1.2' });
    },
  }),
};

/** TypeORM's save() overwrites what it did not read; writes are explicit inserts and checked updates (docs/adr/0004). */
const SAVE = {
  selector: 'CallExpression[callee.property.name="save"]',
  message: 'Use insert, or update ... where id and versie, with a checked row count.',
};

export default defineConfig(
  globalIgnores([
    'dist*/',
    '.data/',
    'coverage/',
    'libs/*/data/',
    'libs/*/seed/',
    'apps/web/src/api/schema.d.ts',
  ]),
  {
    plugins: { schakel: { rules: { spdx } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'schakel/spdx': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
      // `modified`: an exhaustive switch over events or statuses is one decision, not one per case.
      complexity: ['error', { max: 8, variant: 'modified' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A Nest module is a class with a decorator and nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // DTOs and entities are classes for their decorators only; plain objects of that shape are what we hand around.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // Rows, JSON and environment come from outside: a check there may be needed although the type says otherwise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `readJson<T>(file): T` names the expected shape at the call.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  doors,
  {
    files: ['libs/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', SAVE, HIDDEN_IMPORTS] },
  },
  {
    // Typed arrays walked by an index in range: `!` says so without a test at every step of the hot loop. ESLint counts
    // every `??` as a branch, and missing facts are what they are about; a loop that is split up is slower.
    files: [
      'libs/matching-engine/src/**/*.ts',
      'libs/communities/src/kring/**/*.ts',
      'libs/impactverantwoording/src/effect/**/*.ts',
      'libs/impactverantwoording/src/onthulling/**/*.ts',
    ],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      complexity: ['error', { max: 14, variant: 'modified' }],
    },
  },
  {
    // Markup is long and flat; what decides stands in functions of its own.
    files: ['apps/web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Measurements and long checks: options with their defaults, and one story told from begin to end.
    files: ['bench/**/*.ts', 'checks/**/*.ts'],
    rules: {
      complexity: ['error', { max: 14, variant: 'modified' }],
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    // A describe block is a list of cases, not a function to understand at once; answers of an API are `any` there,
    // and the expectation is what checks them.
    files: ['**/*.spec.ts', '**/test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
