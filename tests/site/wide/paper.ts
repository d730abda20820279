import type { Page } from '@playwright/test'

/** How many sheets of A4 a page takes, and what on them can only be tapped. */
export async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const idle = page.locator('nav, .exit, button, .button, .skip').filter({ visible: true })
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  const headings = await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length
  const answer = { idle: await idle.count(), ink, headings, sheets }
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  return answer
}
