import { randomUUID } from 'node:crypto'

import * as deleteExpired from '../../../netlify/functions/delete-expired.ts'
import * as teamPeople from '../../../netlify/functions/team-people.ts'
import { WayBackError, wayBackIn } from '../../../netlify/people/back.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { freshTeam } from '../../../netlify/plan/team.ts'
import { forgetEnv } from '../../../netlify/platform/env.ts'
import { forgetKeys } from '../../../netlify/platform/seal.ts'
import { expect, siteUrl, staff, test } from '../test.ts'
import { signIn } from './team.ts'

const [jugendamt, diakonie] = staff
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })

test.beforeEach(({ database: _database, clock: _clock }) => undefined)

test('the way back in: a command on the server adds an account that counts at once, and everybody of the team gets a mail', async ({
  mailbox,
  post,
  afterwards,
}) => {
  await wayBackIn('office:rettung@amt.example')
  const told = mailbox.received.map(({ to }) => to).sort()
  expect(told).toEqual([jugendamt, 'rettung@amt.example', diakonie].sort())
  await signIn(post, mailbox, afterwards, 'rettung@amt.example')
  await wayBackIn('jugendamt:zweite@amt.example')
  const second = (await freshTeam()).find(({ address }) => address === 'zweite@amt.example')
  expect(second?.seesFrom).toBeDefined()
  for (const wrong of ['', 'office', 'office:x', 'fremd:a@b.example', `office:${jugendamt}`])
    await expect(wayBackIn(wrong), wrong).rejects.toThrow(WayBackError)
})

test('addresses of accounts are sealed with the present key each night, so a key that is changed twice locks nobody out', async ({
  call,
  post,
  mailbox,
  afterwards,
}) => {
  const before = { ...process.env }
  const keys = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'))
  const change = (key: string, previous: string | undefined) => {
    Object.assign(process.env, { SECRET_KEY: key, SECRET_KEY_PREVIOUS: previous ?? '' })
    forgetEnv()
    forgetKeys()
  }
  try {
    const headers = await signIn(post, mailbox, afterwards)
    await post(
      teamPeople,
      { action: 'office', id: randomUUID(), email: 'buero@amt.example' },
      headers,
    )
    change(keys[0] ?? '', before['SECRET_KEY'])
    await call(deleteExpired, scheduled('delete-expired'))
    change(keys[1] ?? '', keys[0])
    expect((await freshTeam()).map(({ address }) => address)).toEqual([...staff])
    expect((await freshPlan()).schedule.accounts).toHaveLength(3)
  } finally {
    change(before['SECRET_KEY'] ?? '', before['SECRET_KEY_PREVIOUS'])
  }
})
