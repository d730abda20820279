// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import importSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

/** Which file alone speaks to a library. Which of our own files import which: tools/arrows. @param {string} name @param {string} door */
const doorOf = (name, door) => ({ name, message: `Only ${door} speaks to ${name}.` })

export default defineConfig(
  // TypeScript's project service passes over folders that begin with a dot; "astro check" reads them.
  globalIgnores([
    'dist',
    'dist-server',
    '.netlify',
    '.astro',
    '.local',
    'test-results',
    'src/pages/.well-known',
  ]),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    plugins: { 'simple-import-sort': importSort },
    rules: {
      // Past this a file is two, and a function takes an object.
      'max-lines': ['error', 250],
      'max-params': ['error', 4],
      'simple-import-sort/imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          // As one name it brings all languages of zod into every function: four times the time to load it (decision 0051).
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write: import * as z from 'zod'",
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  // Tables of words are as long as there are words.
  { files: ['src/words/**'], rules: { 'max-lines': 'off' } },
  // All that is relied on of one thing stands in one file, as sentences.
  { files: ['tests/**/*.spec.ts'], rules: { 'max-lines': ['error', 400] } },
  {
    files: ['netlify/**'],
    ignores: ['netlify/platform/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            doorOf('nodemailer', 'netlify/platform/smtp.ts'),
            doorOf('@netlify/database', 'netlify/platform/database.ts'),
            doorOf('pg', 'netlify/platform/database.ts'),
          ],
        },
      ],
    },
  },
  // The types of .astro files are checked by "astro check"; its parser gives typescript-eslint none.
  {
    files: ['**/*.astro', '**/*.mjs', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
