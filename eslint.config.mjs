// @ts-check
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Arrows point one way (docs/architecture.md): pages → rooms of src and, to read, netlify; functions → rooms of src and
 * netlify; rooms of src → rooms of src. Files with a leading underscore are the inside of their folder.
 * @param {({ group: string[], message: string } | { regex: string, message: string })[]} more
 * @returns {import('eslint').Linter.RulesRecord}
 */
const arrows = (...more) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['../*/_*', '../../*/_*', '../../**/_*'],
          message: 'A file with an underscore is the inside of its folder.',
        },
        ...more,
      ],
    },
  ],
})
const noNetlify = {
  group: ['**/netlify/**'],
  message: 'Rooms of src are pure: no secrets, no input or output.',
}
/** @param {string} name @param {string} door */
const doorOf = (name, door) => ({ group: [name], message: `Only ${door} speaks to ${name}.` })

export default defineConfig(
  // TypeScript's project service passes over folders that begin with a dot; "astro check" reads them.
  globalIgnores(['dist', '.netlify', '.astro', '.local', 'test-results', 'src/pages/.well-known']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
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
  { files: ['src/**'], ignores: ['src/pages/**', 'src/middleware.ts'], rules: arrows(noNetlify) },
  {
    files: ['src/pages/**', 'src/middleware.ts'],
    rules: arrows({
      regex:
        'netlify/(?!(bookings|callbacks|figures|plan|staff)/read\\.ts|platform/(clock|draft|log)\\.ts)',
      message:
        'Of a room of netlify pages import read.ts, and of the platform the clock, the draft and the log.',
    }),
  },
  { files: ['plain/**'], rules: arrows(noNetlify) },
  {
    files: ['netlify/**'],
    ignores: ['netlify/platform/**'],
    rules: arrows(
      {
        group: ['**/pages/**', '**/local/**', '**/tests/**'],
        message: 'Functions stand on rooms of src and on netlify.',
      },
      doorOf('nodemailer', 'netlify/platform/smtp.ts'),
      doorOf('@netlify/database', 'netlify/platform/database.ts'),
      doorOf('pg', 'netlify/platform/database.ts'),
    ),
  },
  // The types of .astro files are checked by "astro check"; its parser gives typescript-eslint none.
  {
    files: ['**/*.astro', '**/*.mjs', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
