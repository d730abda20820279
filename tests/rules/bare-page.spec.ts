import { barePage } from '../../src/letters/bare-page.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { bareAnswers } from '../../src/words/de/answers.ts'
import { escapeHtml } from '../../src/words/html.ts'
import { invalid } from '../site/wide/markup.ts'
import { expect, test } from './test.ts'

const phone = '07127 977-0'
const form = { address: '/tr/rueckruf/?d=a&b#fehler', minutes: 10 }

for (const language of siteLanguages)
  test(`every bare page is valid HTML in ${language.own}, with its words, the number and the way to the start`, async () => {
    for (const status of bareAnswers) {
      const page = barePage({ status, language, phone, limit: { when: '15:00', form } })
      const { title, text } = language.words.answers[status]
      expect(await invalid(page)).toEqual([])
      expect(page).toContain(`<html lang="${language.code}" dir="${language.direction}">`)
      for (const words of [title, text]) expect(page).toContain(escapeHtml(words))
      expect(page).toContain('href="tel:071279770"')
      expect(page).toContain(`href="${language.prefix}/"`)
      expect(page).toContain('href="/tr/rueckruf/?d=a&#38;b#fehler"')
    }
  })
