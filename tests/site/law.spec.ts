import { retention } from '../../src/domain/person/retention.ts'
import { placeNamed } from '../../src/site/named.ts'
import { pages } from './addresses.ts'
import { expect, test } from './test.ts'

const place = placeNamed('pliezhausen')
test('the start page leads to the easy texts and to sign language (§ 4 BITV 2.0)', async ({
  page,
}) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Leicht verständlich' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Gebärdensprache' })).toBeVisible()
})

for (const path of ['/leichte-sprache/', '/gebaerdensprache/'])
  test(`${path} tells the contents, the way around, the accessibility statement, and where there is more`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const part of [/auf dieser Internetseite/, /finden Sie sich/, /Erklärung/, /^Mehr in/])
      await expect(page.getByRole('heading', { level: 2, name: part })).toHaveCount(1)
  })

test('easy pages are labelled as not checked, say that they are no legal text, and none is called Leichte Sprache', async ({
  page,
}) => {
  for (const { name } of pages.filter(({ name }) => name.startsWith('/leicht/'))) {
    await page.goto(name)
    const main = page.getByRole('main')
    await expect(main).toContainText('Leicht verständlich – noch nicht geprüft')
    await expect(main).toContainText('Dieser Text ist kein Rechtstext.')
    await expect(main).not.toContainText('Leichte Sprache')
  }
})

test('the accessibility statement has its five parts, the law, the method, a fresh date and the way to arbitration', async ({
  page,
}) => {
  await page.goto('/barrierefreiheit/')
  for (const part of [/^1\. Stand/, /^2\. Nicht/, /^3\. Erstellung/, /^4\. Barriere/, /^5\. Schl/])
    await expect(page.getByRole('heading', { level: 2, name: part })).toHaveCount(1)
  const main = page.getByRole('main')
  await expect(main).toContainText('§ 10 Absatz 1')
  await expect(main).toContainText('Selbstbewertung')
  await expect(main).toContainText(/Diese Erklärung ist vom \d+\. \p{L}+ 20\d\d/u)
  await expect(main).toContainText('Gebärdensprache fehlt')
  await expect(main).toContainText('Menschen mit Behinderungen, die in Baden-Württemberg wohnen')
  await expect(main.getByRole('link', { name: 'barrierefreiheit-bw.de' })).toHaveAttribute(
    'href',
    'https://www.barrierefreiheit-bw.de/',
  )
})

test('the imprint has a phone number, a mail address and who speaks for the Gemeinde', async ({
  page,
}) => {
  await page.goto('/impressum/')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: place.phone })).toHaveAttribute('href', /^tel:/)
  await expect(main.getByRole('link', { name: place.mail })).toHaveAttribute('href', /^mailto:/)
  await expect(main).toContainText(place.mayor)
  await expect(main).toContainText('Körperschaft des öffentlichen Rechts')
})

test('examples of the imprint are marked as not confirmed, so that production refuses them', () => {
  for (const fact of ['mayor', 'responsible', 'supervisor', 'dataProtection', 'processors'])
    expect(place.unconfirmed).toContain(fact)
})

test('the privacy notice has every part of Art. 13 DSGVO', async ({ page }) => {
  await page.goto('/datenschutz/')
  for (const part of [
    'Kurz gesagt',
    'Wer ist verantwortlich?',
    'Datenschutz-Beauftragte',
    'Ihr Recht auf Widerspruch',
    'Wozu wir Ihre Angaben nutzen',
    'Rechtsgrundlage',
    'Wer Ihre Angaben bekommt',
    'Übermittlung in Länder außerhalb der EU',
    'Wie lange wir speichern',
    'Ihre Rechte',
    'Freiwillig',
    'Keine automatische Entscheidung',
    'Aufzeichnungen des Servers',
    'Keine Cookies',
    'Diese Firmen arbeiten für uns',
  ])
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toHaveCount(1)
})

for (const path of ['/datenschutz/', '/leicht/datenschutz/', '/fragen/'])
  test(`${path} promises the days after which the system really forgets`, async ({ page }) => {
    await page.goto(path)
    const main = page.getByRole('main')
    await expect(main).toContainText(
      new RegExp(`nach (spätestens )?${retention.callbackDays} Tagen`, 'i'),
    )
    await expect(main).toContainText(new RegExp(`${retention.bookingDays} Tage (nach|danach)`))
  })

test('before each form stand the answers to what people fear, folded, and the way to all of them', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  const fear = page.getByRole('main').locator('details').first()
  await fear.locator('summary').click()
  await expect(fear).toContainText('Muss ich meinen Namen sagen?')
  await expect(fear).toContainText('Was passiert, wenn ein Kind in Gefahr ist?')
  await expect(fear.getByRole('link', { name: 'Alle Fragen und Antworten' })).toBeVisible()
})

test('the topic on safety has a way out on top, and says first what helps at once', async ({
  page,
}) => {
  await page.goto('/hilfe/sicher-zu-hause/')
  await expect(page.getByRole('link', { name: /schnell verlassen/ })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Das hilft schon heute')
  await page.goto('/hilfe/geld/')
  await expect(page.getByRole('link', { name: /schnell verlassen/ })).toHaveCount(0)
})
