import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'
import { inspect, looks } from './inspect.ts'

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
        await inspect(page, response, width)
        expect(strangers).toEqual([])
        expect(complaints).toEqual([])
        expect(await response?.headersArray()).not.toContainEqual(
          expect.objectContaining({ name: 'set-cookie' }),
        )
        expect(await page.context().cookies()).toEqual([])
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      })
    })
