import { globSync } from 'node:fs'

/** Pages that are for staff, German only, or shown instead of others. */
const german = /^(?:team|leicht)\/|^(?:404|500|fachleute)\.astro$|(?:^|\/)_/

/**
 * Every page of the residents once more for each of these languages, by the same file: `/tr/hilfe/` is made by
 * `src/pages/hilfe/index.astro`, which learns its language from its address.
 */
export const languageRoutes = (codes: readonly string[]) =>
  globSync('**/*.astro', { cwd: 'src/pages' })
    .filter((file) => !german.test(file))
    .sort()
    .flatMap((file) =>
      codes.map((code) => ({
        pattern: `/${code}/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/\/$/, ''),
        entrypoint: `src/pages/${file}`,
      })),
    )
