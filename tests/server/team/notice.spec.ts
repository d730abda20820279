import { randomUUID } from 'node:crypto'

import { Temporal } from 'temporal-polyfill'

import * as deleteExpired from '../../../netlify/functions/delete-expired.ts'
import * as teamNotice from '../../../netlify/functions/team-notice.ts'
import { forgetPlan } from '../../../netlify/plan/plan.ts'
import { openNotice, publishedNow } from '../../../netlify/plan/read.ts'
import { readSchedule } from '../../../netlify/plan/schedule.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { usesBetween } from '../../../netlify/staff/read.ts'
import { team } from '../../../netlify/staff/team.ts'
import { noticeOn } from '../../../src/domain/plan/notice.ts'
import { dateInBerlin } from '../../../src/domain/time/zone.ts'
import { here } from '../../../src/site/here.ts'
import { expect, expectTrouble, siteUrl, staff, start, test, whereTo } from '../test.ts'
import { signIn } from './team.ts'

const text = 'Am Dienstag sind wir im Saal.'
const notice = (changes: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  action: 'set',
  id: randomUUID(),
  text,
  from: '2026-11-23',
  until: '2026-11-25',
  ...changes,
})
/** What the shared pages show now. */
const shown = async () => noticeOn((await publishedNow(here)).notices, dateInBerlin(now()))?.text
const version = async () => (await readSchedule()).version
const typedIn = (to: URL, address: string = staff[0]) => {
  const member = team().find((one) => one.address === address)
  return member && openNotice(member, to.searchParams.get('d'), now())
}
const changes = async () => {
  const first = Temporal.Instant.from(start)
  const uses = await usesBetween(first, first.add({ hours: 24 }))
  return uses.filter(({ action }) => action === 'changed').map(({ times }) => times)
}

test('a preview changes nothing, and its address shows nobody else what was typed', async ({
  post,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const before = await version()
  const to = whereTo(await post(teamNotice, notice({ action: 'preview' }), headers))
  expect(to.pathname + to.hash).toBe('/team/hinweis/')
  expect(to.href).not.toContain('Saal')
  expect(typedIn(to)).toEqual({ text, from: '2026-11-23', until: '2026-11-25' })
  expect(typedIn(to, staff[1])).toBeUndefined()
  expect([await shown(), await version(), await changes()]).toEqual([undefined, before, []])
  clock.forward({ minutes: 10 })
  expect(typedIn(to)).toBeUndefined()
})

test('what staff publish stands from its first day to its last, once however often it is sent, and ends by itself', async ({
  post,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const before = await version()
  const form = notice({ from: '2026-11-24' })
  const answers = await Promise.all([
    post(teamNotice, form, headers),
    post(teamNotice, form, headers),
  ])
  for (const answer of answers) expect(whereTo(answer).search).toBe('?tat=hinweis-steht')
  expect(await version()).toBe(before + 1)
  expect(await changes()).toEqual([1])
  expect((await readSchedule()).notices).toHaveLength(1)
  for (const [instant, stands] of [
    ['2026-11-23T22:59:59Z', undefined],
    ['2026-11-23T23:00:00Z', text],
    ['2026-11-25T22:59:59Z', text],
    ['2026-11-25T23:00:00Z', undefined],
  ] as const) {
    clock.set(instant)
    expect(await shown(), instant).toBe(stands)
  }
})

test('a notice that is over is deleted in the night after its last day', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamNotice, notice(), headers)
  const left = async (instant: string) => {
    clock.set(instant)
    await call(
      deleteExpired,
      new Request(`${siteUrl}/.netlify/functions/delete-expired`, { method: 'POST' }),
    )
    return (await readSchedule()).notices.length
  }
  expect(await left('2026-11-25T22:59:00Z')).toBe(1)
  expect(await left('2026-11-25T23:00:00Z')).toBe(0)
})

test('staff take a notice away at once; a second press changes nothing', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const form = notice()
  await post(teamNotice, form, headers)
  expect(await shown()).toBe(text)
  const before = await version()
  const remove = { action: 'remove', id: form.id }
  for (let presses = 0; presses < 2; presses++)
    expect(whereTo(await post(teamNotice, remove, headers)).search).toBe('?tat=hinweis-weg')
  expect([await shown(), await version(), await changes()]).toEqual([undefined, before + 1, [2]])
  expect((await post(teamNotice, { ...remove, id: 'x' }, headers)).status).toBe(400)
})

test('a notice takes the place of those that its preview showed, and of no other', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const [first, later] = [notice(), notice({ from: '2026-11-30', until: '2026-12-01' })]
  await post(teamNotice, first, headers)
  await post(teamNotice, later, headers)
  const before = await version()
  const second = notice({ text: 'Der Saal ist zu.', from: '2026-11-25', until: '2026-11-25' })
  const refused = whereTo(await post(teamNotice, second, headers))
  expect(refused.searchParams.get('nein')).toBe('meanwhile')
  expect(typedIn(refused)?.text).toBe('Der Saal ist zu.')
  expect([await shown(), await version()]).toEqual([text, before])
  // The third stands on other days, so it stays, whatever the form says.
  const replaced = [first.id, later.id, 'x']
  const set = whereTo(await post(teamNotice, { ...second, replaced }, headers))
  expect(set.search).toBe('?tat=hinweis-steht')
  const { notices } = await readSchedule()
  expect(notices.map(({ id }) => id)).toEqual([second.id, later.id])
})

test('of two who publish for the same day at once one wins, and the other one reads it and loses nothing', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (let round = 0; round < 30; round++) {
    const { notices } = await readSchedule()
    const replaced = notices.map(({ id }) => id)
    const answers = await Promise.all([
      ...[1, 2, 3].map((number) =>
        post(teamNotice, notice({ text: `Saal ${number}`, replaced }), headers),
      ),
      ...replaced.map((id) => post(teamNotice, { action: 'remove', id }, headers)),
    ])
    const queries = answers.map((answer) => whereTo(answer).searchParams)
    expect(queries.filter((query) => query.get('tat') === 'hinweis-steht')).toHaveLength(1)
    expect(queries.filter((query) => query.get('nein') === 'meanwhile')).toHaveLength(2)
    expect((await readSchedule()).notices).toHaveLength(1)
  }
})

for (const [problem, changed] of [
  ['too long', { text: 'Saal '.repeat(41) }],
  ['a link', { text: 'Mehr auf fremd.example' }],
  ['a stranger’s number', { text: 'Rufen Sie an: 0900 1234567' }],
  ['an end after more than 14 days', { until: '2026-12-08' }],
  ['a first day that is over', { from: '2026-11-22' }],
  ['no last day', { until: '' }],
] as const)
  test(`a notice with ${problem} is refused at the preview and at publishing, and what was typed is kept`, async ({
    post,
    mailbox,
    afterwards,
    database,
  }) => {
    const headers = await signIn(post, mailbox, afterwards)
    for (const action of ['preview', 'set']) {
      const form = notice({ ...changed, action })
      const to = whereTo(await post(teamNotice, form, headers))
      expect(to.pathname + to.hash).toBe('/team/hinweis/#fehler')
      expect(typedIn(to)).toEqual({ text: form.text, from: form.from, until: form.until })
    }
    expect((await database.query('select from notice')).rowCount).toBe(0)
    expect(await changes()).toEqual([])
  })

test('when the database is gone, what staff typed stands in the answer, whose button sends it once more', async ({
  post,
  mailbox,
  afterwards,
  wire,
}) => {
  expectTrouble('fault')
  const headers = await signIn(post, mailbox, afterwards)
  const form = notice({ text: 'Am <b>Dienstag</b> & "danach" im Saal.' })
  wire.cut()
  const answer = await post(teamNotice, form, headers)
  wire.mend()
  expect(answer.status).toBe(500)
  const page = await answer.text()
  expect(page).toContain('action="/api/team/notice"')
  expect(page).not.toContain('<b>Dienstag')
  const again: Record<string, string> = {}
  for (const [, name = '', value = ''] of page.matchAll(/name="(\w+)" value="([^"]*)"/g))
    again[name] = value.replace(/&#(\d+);/g, (_sign, code: string) =>
      String.fromCodePoint(Number(code)),
    )
  expect(again).toEqual(form)
  await post(teamNotice, again, headers)
  expect(await shown()).toBe(form.text)
  // Whoever comes from elsewhere gets nothing shown again.
  wire.cut()
  const foreign = await post(teamNotice, form, { ...headers, origin: 'https://evil.example' })
  wire.mend()
  expect(foreign.status).toBe(403)
})

test('while the database is away the shared pages have the notice that was published', async ({
  post,
  mailbox,
  afterwards,
  wire,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamNotice, notice(), headers)
  wire.cut()
  forgetPlan()
  expect(await shown()).toBe(text)
  wire.mend()
})
