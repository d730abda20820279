import { datedAmounts, emergencyNumbers } from '../../src/content/dated.ts'
import { amountsFile, dueBy, emergencyFile, isUnchecked } from '../../src/content/due.ts'
import { careLetter } from '../../src/letters/care.ts'
import { textOf } from '../../src/letters/letter.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

const [amount] = datedAmounts()
const [number] = emergencyNumbers()
const amounts = amount ? [{ ...amount, validUntil: new Date('2026-12-31') }] : []
const numbers = number ? [{ ...number, checked: new Date('2026-11-22') }] : []
const due = (today: string) =>
  dueBy({ amounts, numbers }, day(today)).map(({ id, lastDay }) => `${id} ${lastDay.toString()}`)

test('what expires is told from six weeks before on, and until somebody has looked it up; what is due first comes first', () => {
  expect(due('2026-11-18')).toEqual([])
  expect(due('2026-11-19')).toEqual(['kindergeld 2026-12-31'])
  expect(due('2027-01-01')).toEqual(['kindergeld 2026-12-31'])
  expect(due('2027-04-08')).toEqual(['kindergeld 2026-12-31'])
  for (const later of ['2027-04-09', '2028-01-01'])
    expect(due(later)).toEqual(['kindergeld 2026-12-31', 'notruf-112 2027-05-21'])
})

test('a number is marked on the page from the day after its 180th day without a look', () => {
  const checked = new Date('2026-11-22')
  expect(isUnchecked(checked, '2027-05-21')).toBe(false)
  expect(isUnchecked(checked, '2027-05-22')).toBe(true)
})

test('the mail says what expired when, what will, where it says so and which file to change, and that the site goes on', () => {
  const today = day('2027-04-12')
  const lines = (kind: string) =>
    dueBy({ amounts, numbers }, today).filter((one) => one.kind === kind)
  const letter = careLetter(
    {
      amounts: { file: amountsFile, lines: lines('amount') },
      numbers: { file: emergencyFile, lines: lines('number') },
    },
    today,
  )
  expect(letter.subject).toBe('Bitte nachsehen: 1 abgelaufen, 1 bald')
  for (const said of [
    'abgelaufen am 31. Dezember 2026: kindergeld: 259 Euro\nQuelle: BKGG § 6',
    'src/content/de/amounts.yaml',
    'gut bis 21. Mai 2027: notruf-112: Feuerwehr und Rettungsdienst, 112',
    'src/content/de/emergency.yaml',
    'Die Seite läuft weiter',
  ])
    expect(textOf(letter)).toContain(said)
})

test('a mail about numbers only says nothing of amounts', () => {
  const none = { file: amountsFile, lines: [] }
  const some = dueBy({ amounts: [], numbers }, day('2027-05-22'))
  const text = textOf(
    careLetter({ amounts: none, numbers: { file: emergencyFile, lines: some } }, day('2027-05-22')),
  )
  expect(text).not.toContain(amountsFile)
  expect(text).toContain('abgelaufen am 21. Mai 2027')
})
