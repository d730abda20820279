import { telLink } from '../../src/words/tel.ts'
import { expect, test } from './test.ts'

const shown: Readonly<Record<string, string>> = {
  '07127 977-0': 'tel:071279770',
  '07127 / 97 70': 'tel:071279770',
  '+49 (7127) 977-0': 'tel:+4971279770',
  '+4971279770': 'tel:+4971279770',
  '116 016': 'tel:116016',
  '112': 'tel:112',
}
for (const [number, link] of Object.entries(shown))
  test(`the link behind ${number} dials exactly that`, () => {
    expect(telLink(number)).toBe(link)
  })
