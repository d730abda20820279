import * as digest from '../../netlify/functions/daily-digest.ts'
import * as deleteExpired from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import { datedAmounts, emergencyNumbers } from '../../src/content/dated.ts'
import { dueBy } from '../../src/content/due.ts'
import { day } from '../rules/time.ts'
import { expect, siteUrl, staff, test } from './test.ts'

const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })

/** What expires first of all that the site tells, on whatever day somebody last looked. */
const [first] = dueBy({ amounts: datedAmounts(), numbers: emergencyNumbers() }, day('2999-01-01'))
const lastDay = first?.lastDay ?? day('2999-01-01')
const monday = lastDay.subtract({ days: lastDay.dayOfWeek - 1 })

test('who can mend it is told by mail: not seven weeks before something expires, then once a week, and each week after', async ({
  call,
  mailbox,
  clock,
}) => {
  const told = () =>
    mailbox.to(staff[0]).filter(({ mail }) => mail.subject?.startsWith('Bitte nachsehen'))
  /** Each morning from Monday to Friday, some weeks from the one in which it expires. */
  const week = async (weeks: number) => {
    const before = told().length
    for (const weekday of [0, 1, 2, 3, 4]) {
      clock.set(`${monday.add({ days: 7 * weeks + weekday }).toString()}T06:25:00Z`)
      await call(deleteExpired, scheduled('delete-expired'))
      await call(digest, scheduled('daily-digest'))
      await call(digest, scheduled('daily-digest'))
      await call(deliverMail, scheduled('deliver-mail'))
    }
    return told().length - before
  }
  expect(await week(-7)).toBe(0)
  expect(await week(-5)).toBe(1)
  expect(await week(-4)).toBe(1)
  expect(told().at(-1)?.mail.text).toContain(`${first?.id}: ${first?.value}`)
  expect(told().at(-1)?.mail.text).not.toContain('abgelaufen am')
  expect(await week(1)).toBe(1)
  expect(await week(2)).toBe(1)
  expect(told().at(-1)?.mail.text).toContain('abgelaufen am')
  for (const who of staff)
    expect(
      mailbox.to(who).filter(({ mail }) => mail.subject?.startsWith('Bitte nachsehen')),
    ).toHaveLength(4)
})
