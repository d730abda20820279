import { aFreeSlot } from './addresses.ts'
import { expect, test } from './test.ts'

// What a screen reader makes of forms and times: the tree that the browser gives it. Each line is a role and a name.

test('the form for a callback says each question with its group, and which careful answer is ticked', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Sollen wir Sie anrufen?" [level=1]
    - group "Für wen ist das?":
      - radio "Für mich" [checked]
      - radio "Für eine andere Person"
    - textbox "Ihr Name"
    - textbox "Ihre Telefonnummer"
    - combobox "In welcher Sprache möchten Sie sprechen?":
      - option "Deutsch" [selected]
    - checkbox "Ich brauche eine Person, die übersetzt."
    - group "Wann dürfen wir anrufen?":
      - paragraph: Sie können mehr als eine Zeit ankreuzen.
      - checkbox "Mir passt jede Zeit"
      - group "Dienstag, 24. November 2026":
        - checkbox "Vormittag, von 9 bis 12 Uhr"
        - checkbox "Nachmittag, von 14 bis 16 Uhr"
    - group "Mit wem möchten Sie lieber sprechen?":
      - radio "Egal" [checked]
    - heading "So rufen wir an" [level=2]
    - group "Dürfen wir auf die Mailbox sprechen?":
      - radio "Nein" [checked]
      - radio "Ja"
    - group "Dürfen wir am Telefon sagen, wer wir sind?":
      - paragraph: Wenn jemand mithört, erfährt diese Person, wer anruft.
      - 'radio "Nein, sagen Sie nur: Rathaus" [checked]'
      - 'radio "Ja, sagen Sie zum Beispiel: Jugendamt Reutlingen oder Diakoniestation Metzingen"'
    - group "Was sollen wir tun, wenn eine andere Person ans Telefon geht?":
      - radio "Auflegen" [checked]
      - radio "Nach mir fragen"
    - group: /^Passt eine Zeit nie/
    - checkbox "Bitte kommen Sie zu mir nach Hause."
    - button "Rückruf anfragen"
    - status
  `)
})

test('a screen reader says a hint with its field, and a mistake in the summary and then with its field', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  await expect(page.getByLabel('Ihr Name')).toHaveAccessibleDescription(
    /Es muss nicht Ihr richtiger Name sein/,
  )
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  await expect(page.getByRole('alert')).toMatchAriaSnapshot(`
    - alert:
      - heading [level=2]
      - list:
        - listitem:
          - link "Bitte schreiben Sie einen Namen. Ein Vorname reicht."
        - listitem:
          - 'link /Bitte schreiben Sie Ihre Telefonnummer/'
        - listitem:
          - link "Bitte kreuzen Sie eine Zeit an."
  `)
  const name = page.getByLabel('Ihr Name')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toHaveAccessibleDescription(/Fehler: Bitte schreiben Sie einen Namen/)
})

test('the form for a time says which time it is, what may stay empty, and what comes by mail', async ({
  page,
}) => {
  await page.goto(`/termin/${await aFreeSlot()}/`)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Diesen Termin ausmachen" [level=1]
    - paragraph:
      - strong: /\\d+(:30)? Uhr/
    - paragraph:
      - link "Andere Zeit wählen"
    - group "Für wen ist das?":
      - radio "Für mich" [checked]
      - radio "Für eine andere Person"
    - textbox "Ihr Name"
    - textbox "Ihre Telefonnummer, freiwillig"
    - combobox "In welcher Sprache möchten Sie sprechen?"
    - textbox "Ihre E-Mail-Adresse, freiwillig"
    - group "Nur mit E-Mail:":
      - checkbox "Kalendereintrag mitschicken" [checked]
      - checkbox "Am Tag vorher erinnern" [checked]
    - button "Termin ausmachen"
    - status
  `)
})

test('free times are a heading and a list a day, and each time says its day, so that it can be heard alone', async ({
  page,
}) => {
  await page.goto('/termin/')
  const day = page.getByRole('main').locator('.day').first()
  await expect(day).toMatchAriaSnapshot(`
    - heading [level=3]
    - paragraph: /^Da ist/
    - list /^\\w+tag, \\d+\\. \\w+ 2026$/:
      - listitem:
        - link /^\\d+(:30)? Uhr am \\w+tag, \\d+\\. \\w+ 2026$/
  `)
})

test('a screen reader says the words of a summary, without the plus or minus sign before them', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - group: /^Sie haben Angst/
  `)
})
