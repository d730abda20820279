import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import { maskedAddress } from '../../src/domain/plan/accounts.ts'
import { spans } from '../../src/domain/plan/people.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { backLetter } from '../../src/letters/people.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { freshPlan } from '../plan/plan.ts'
import { accountPurpose } from '../plan/rows.ts'
import { seedPlan } from '../plan/seed.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { seal } from '../platform/seal.ts'
import { countingOf } from './accounts.ts'
import { peopleLink, toEach, whose } from './mails.ts'
import { addAccount } from './statements.ts'

/** What the command was given cannot be done. The message says why, and what to give. */
export class WayBackError extends Error {
  override name = 'WayBackError'
}

const role = z.string().regex(/^[a-z]{1,12}$/)

/**
 * The way back in, for whoever may run commands on the server: an account that counts at once, for the office (`office:address`) or
 * for an adviser who is there (`id:address`). Like everybody who joins, it sees what comes in from now on. Everybody of the team is
 * told by mail, the new one too. Refuses (with `WayBackError`) what is no address, an adviser who is not there, and a mailbox that
 * somebody has already.
 */
export async function wayBackIn(entry: string): Promise<void> {
  const [whoseId = '', address = ''] = entry.trim().split(/:(.*)/)
  if (!role.safeParse(whoseId).success || !z.email().safeParse(address).success)
    throw new WayBackError('Schreiben Sie office:adresse oder die id einer Beratung:adresse.')
  const at = now()
  await seedPlan(at)
  const { schedule } = await freshPlan()
  const adviser = whoseId === 'office' ? undefined : whoseId
  const today = dateInBerlin(at).toString()
  const isThere = schedule.people.some((one) => one.id === adviser && spans(one, today))
  if (adviser !== undefined && !isThere)
    throw new WayBackError('Diese id berät heute nicht. Legen Sie zuerst ein Konto mit office: an.')
  const counting = countingOf(schedule)
  if (counting.some((account) => mailboxOf(account.address) === mailboxOf(address)))
    throw new WayBackError('Dieses Postfach hat schon ein Konto, das gilt.')
  const account = {
    id: randomUUID(),
    adviser,
    address: seal(accountPurpose, address),
    askedBy: undefined,
    replaces: undefined,
  }
  const letter = backLetter(whose(schedule, adviser), maskedAddress(address), peopleLink())
  const mails = toEach([...counting.map((one) => one.address), address], letter)
  const change = { version: schedule.version, now: at, mails }
  if ((await addAccount(account, change, true)) !== 'changed')
    throw new WayBackError('Gerade ändert jemand den Plan. Bitte noch einmal.')
  await freshTeam()
  await deliverNow(mails.map(({ id }) => id))
}
