import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type Response } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  // Astro writes void elements and attribute quotes its own, equally valid way.
  rules: {
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})
export const looks = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const

/** What every page must be: valid, without a fault that axe finds, with AAA contrast, inside its width, under one heading. */
export async function inspect(page: Page, response: Response | null, width: number): Promise<void> {
  const report = await html.validateString((await response?.text()) ?? '')
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ message, line }) => `${line}: ${message}`),
    ),
  ).toEqual([])
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .options({
      rules: {
        'color-contrast-enhanced': { enabled: true },
        'target-size': { enabled: true },
      },
    })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}
