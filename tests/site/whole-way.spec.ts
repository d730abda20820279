import type { Page } from '@playwright/test'

import { here } from '../../src/site/here.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { isolatedIn } from '../../src/words/isolated.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { calendarOf, readCalendar } from '../server/calendar.ts'
import { aFreeSlot } from './addresses.ts'
import { mailsTo, mailTo } from './inbox.ts'
import { expect, test } from './test.ts'

/** A form filled in faster than this is taken for a machine's. */
const thoughtful = 3_200

/** The newest mail to an address, once there are so many, read by a parser that is not ours. */
async function mail(address: string, howMany: number) {
  await expect.poll(() => mailsTo(address).length).toBe(howMany)
  return mailsTo(address)
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const linkIn = (text = '', page: string) => new RegExp(`http\\S+${page}\\S*`).exec(text)?.[0] ?? ''

/** Takes the first of the times that are offered in a form. */
async function pickAnother(page: Page): Promise<void> {
  await page.locator('input[name=slot][type=radio]').first().check()
  await page.locator('main form button').click()
}

// The whole way in each language: nobody comes out of it on the way.
for (const language of siteLanguages) {
  const { code, direction, words, prefix } = language
  test(`${code}: from the start page to a time, with a mistake, by mail and calendar, to another time, and to its cancellation`, async ({
    page,
  }) => {
    const address = `weg-${code}@bewohner.example`
    await page.goto(inLanguage(language, '/'))
    await page.locator(`main a[href="${prefix}/termin/"]`).first().click()
    await expect(h1(page)).toHaveText(words.booking.heading)
    await page.goto(inLanguage(language, `/termin/${await aFreeSlot()}/`))
    await page.locator('#email').fill('kein at')
    await page.waitForTimeout(thoughtful)
    await page.locator('#formular button').click()
    await expect(page.locator('#fehler')).toContainText(words.problems['name-missing'])
    await expect(page.locator('#email-fehler')).toContainText(words.problems['email-no-at'])
    await page.locator('#name').fill('Ana')
    await page.locator('#email').fill(address)
    await page.locator('#calendar-yes').check()
    await page.locator('#formular button').click()
    await expect(h1(page)).toHaveText(words.myBooking.heading)
    expect(new URL(page.url()).pathname).toBe(`${prefix}/mein-termin/`)

    const [first] = await mail(address, 1)
    expect(first?.subject).toBe(words.mail.booking.subject)
    expect(first?.html).toContain(`<html lang="${code}" dir="${direction}">`)
    expect(first?.text).toContain(words.mail.booking.when.new)
    // Where letters run from the right, a number keeps its order.
    expect(first?.text).toContain(isolatedIn(language, here.phone))
    const part = first?.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    const inMail = readCalendar(part).getFirstSubcomponent('vevent')
    expect(inMail?.getFirstPropertyValue('summary')).toBe(words.mail.calendarSummary)
    const file = await page.request.get(
      (await page.locator('main a[href*="calendar.ics"]').getAttribute('href')) ?? '',
    )
    const event = calendarOf(await file.text()).getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('summary')).toBe(words.mail.calendarSummary)

    await page.goto(linkIn(first?.text, '/mein-termin/'))
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await page.locator('main a[href*="/verschieben/"]').click()
    await pickAnother(page)
    await expect(h1(page)).toHaveText(words.myBooking.heading)
    const [, moved] = await mail(address, 2)
    expect(moved?.text).toContain(words.mail.booking.when.moved)

    await page.locator('main a[href*="/absagen/"]').click()
    await page.locator('main form button').click()
    await expect(h1(page)).toHaveText(words.myBooking.cancelledHeading)
    const [, , cancelled] = await mail(address, 3)
    expect(cancelled?.text).toContain(words.mail.booking.cancelled)
    expect(new URL(page.url()).pathname).toBe(`${prefix}/mein-termin/`)
  })

  test(`${code}: a call is asked for with a mistake, agreed by page and mail, and taken back; staff read it in German`, async ({
    page,
  }) => {
    const address = `anruf-${code}@bewohner.example`
    await page.goto(inLanguage(language, '/rueckruf/'))
    await page.waitForTimeout(thoughtful)
    await page.locator('#formular button').click()
    await expect(page.locator('#fehler')).toContainText(words.problems['phone-missing'])
    await page.locator('#name').fill('Ana')
    await page.locator('#phone').fill('0171 3920099')
    await page.locator('#when').check()
    await page.locator('summary').last().click()
    await page.locator('#email').fill(address)
    await page.locator('#formular button').click()
    await expect(h1(page)).toHaveText(words.myCallback.heading)
    const [agreed] = await mail(address, 1)
    expect(agreed?.subject).toBe(words.mail.callback.subject)
    expect(agreed?.text).toContain(words.callerSays.rathaus)
    if (language.unchecked) expect(agreed?.text).toContain(words.translation.holds)
    await page.locator('main a[href*="/absagen/"]').click()
    await page.locator('main form button').click()
    await expect(h1(page)).toHaveText(words.myCallback.over.withdrawn.heading)
    await expect(page.locator('html')).toHaveAttribute('lang', code)
  })
}

test('staff read in German in which language somebody wrote, and what they need', async ({
  page,
}) => {
  const written = siteLanguages.filter(({ prefix }) => prefix).map(({ code }) => code)
  expect(written.length).toBeGreaterThan(0)
  const language = siteLanguages.at(-1) as SiteLanguage
  await page.goto(inLanguage(language, '/rueckruf/'))
  await page.waitForTimeout(thoughtful)
  await page.locator('#name').fill('Ana')
  await page.locator('#phone').fill('0171 3920099')
  await page.locator('#when').check()
  await page.locator('#interpreter-yes').check()
  await page.locator('#formular button').click()
  await expect(h1(page)).toHaveText(language.words.myCallback.heading)
  const inGerman = new Intl.DisplayNames('de', { type: 'language' }).of(language.code) ?? ''
  const letter = await mailTo('jugendamt@localhost.example')
  expect(letter.text).toContain('0171 3920099')
  expect(letter.text).toContain(`liest und schreibt auf ${inGerman}`)
  expect(letter.text).toContain('braucht eine Dolmetscherin oder einen Dolmetscher')
})
