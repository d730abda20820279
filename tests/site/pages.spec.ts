import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { pages } from './addresses.ts'

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
const looks = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const

for (const { name, open } of pages)
  for (const { width, height, colorScheme } of looks)
    test.describe(`${name}, ${width} px wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme })

      test('axe finds nothing, text has AAA contrast, nothing sticks out, and nobody else is asked', async ({
        page,
      }) => {
        const strangers: string[] = []
        const complaints: string[] = []
        page.on('request', (request) => {
          if (
            new URL(request.url()).origin !==
            new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
          )
            strangers.push(request.url())
        })
        page.on('console', (message) => {
          if (message.type() === 'error' && !/status of (404|500)/.test(message.text()))
            complaints.push(message.text())
        })
        const response = await page.goto(await open())
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
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        )
        expect(strangers).toEqual([])
        expect(complaints).toEqual([])
        expect(await response?.headersArray()).not.toContainEqual(
          expect.objectContaining({ name: 'set-cookie' }),
        )
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        expect(await page.context().cookies()).toEqual([])
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      })
    })
