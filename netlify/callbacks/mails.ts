import type { Temporal } from 'temporal-polyfill'

import type { CallbackPersonal } from '../../src/domain/callback/callback.ts'
import type { CallbackRequest } from '../../src/domain/callback/schema.ts'
import { adviserOf } from '../../src/domain/place/place.ts'
import type { Came, Member } from '../../src/domain/staff/member.ts'
import type { SeenCallback } from '../../src/domain/staff/readers.ts'
import { dateInBerlin, inBerlin } from '../../src/domain/time/zone.ts'
import { elsewhereLetter, officeLetter } from '../../src/letters/callback.ts'
import type { Letter, StaffActions } from '../../src/letters/letter.ts'
import { unreadableWithdrawnLetter } from '../../src/letters/unreadable.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import { dateWords, timeWords } from '../../src/words/dates.ts'
import { adviserWords } from '../../src/words/de/staff.ts'
import { nobodyNow } from '../../src/words/de/staff-absence.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import { placeKnown } from '../plan/plan.ts'
import { env } from '../platform/env.ts'
import { staffLink } from '../staff/link.ts'
import {
  callbackReaders,
  maySee,
  toldOfCallback,
  waitsForAbsent,
  whyHidden,
} from '../staff/presence.ts'
import { team } from '../staff/team.ts'

/** The page that shows a callback to whoever has its token. */
export const callbackPage = (token: string): string => `/mein-rueckruf/?k=${token}`

/** The whole address of it, in the language of whoever asked for it. */
export const callbackLink = ({ token, ...person }: CallbackPersonal): string =>
  new URL(inLanguage(languageOfPerson(person), callbackPage(token)), env().URL).href

/** A callback as mails tell of it. Whom it was handed to is never left out: who joined later reads it by that. */
type MailedCallback = Required<Came> & { readonly id: string; readonly request: CallbackRequest }

/** A callback as mails tell of it, with these answers. */
export const told = (
  { id, createdAt, handedTo, handedAt }: Required<Came> & { readonly id: string },
  request: CallbackRequest,
): MailedCallback => ({ id, createdAt, handedTo, handedAt, request })

/** What a notice says that a callback's mail was about. */
const aboutCallback = (createdAt: Temporal.Instant): string =>
  `Rückruf vom ${dateWords(dateInBerlin(createdAt))}`

/** What one of staff can do with a callback, by the links of their mail. */
const callbackActions = (id: string, member: Member): StaffActions => [
  { text: 'Ich übernehme', url: staffLink('callback', id, member, 'uebernehmen') },
  { text: 'Nicht erreicht', url: staffLink('callback', id, member, 'nicht-erreicht') },
  { text: 'Erledigt', url: staffLink('callback', id, member, 'erledigt') },
]

/**
 * A letter to each of staff, or of these, who is to be told; to those whom the resident did not pick one that says that there is a
 * callback, and no more. `subject` is what that one is about.
 */
export function toStaff(
  told: MailedCallback,
  subject: string,
  letterTo: (member: Member, actions: StaffActions) => Letter,
  to: readonly Member[] = team(),
): readonly NewMail[] {
  const { id, createdAt, request } = told
  const about = aboutCallback(createdAt)
  const seen = { ...told, personal: request }
  const readers = callbackReaders(seen)
  return to.filter(isOneOf(toldOfCallback(seen))).map((member) => {
    const elsewhere = () =>
      whyHidden(member, seen) === 'picked'
        ? elsewhereLetter(placeKnown(), request, subject, whoHas(seen))
        : officeLetter(subject, createdAt)
    const letter = maySee(member, seen)
      ? letterTo(member, callbackActions(id, member))
      : elsewhere()
    return newMail({ kind: 'staff', to: member.address, about, readers }, letter)
  })
}

const isOneOf =
  (members: readonly Member[]) =>
  ({ address }: Member): boolean =>
    members.some((one) => one.address === address)

/** Who has the details, in words: whom the resident picked, or while that one is away whoever stands in, or nobody now. */
function whoHas(callback: SeenCallback): { readonly picked: string; readonly standIn?: string } {
  const named = (id: string) => adviserWords(adviserOf(placeKnown(), id))
  const { prefer } = callback.personal
  const picked = named(prefer)
  const readers = callbackReaders(callback)
  const [standIn] = readers.filter(({ adviser }) => adviser !== prefer)
  if (waitsForAbsent(callback.personal)) return { picked, standIn: nobodyNow }
  return standIn?.adviser ? { picked, standIn: named(standIn.adviser) } : { picked }
}

/** To each of staff: a callback whose details cannot be opened was taken back. Whom it was for cannot be known. */
export const withdrawnUnread = (createdAt: Temporal.Instant): readonly NewMail[] => {
  const came = inBerlin(createdAt)
  const letter = unreadableWithdrawnLetter(`${dateWords(came.toPlainDate())}, ${timeWords(came)}`)
  return team().map(({ address }) =>
    newMail({ kind: 'staff', to: address, about: aboutCallback(createdAt) }, letter),
  )
}

/** A mail to the resident, where they gave an address. */
export const toResident = (told: MailedCallback, letter: () => Letter): readonly NewMail[] => {
  const { createdAt, request } = told
  const { email, name } = request
  if (!email) return []
  const about = `${aboutCallback(createdAt)}, ${name}`
  const readers = callbackReaders({ ...told, personal: request })
  return [newMail({ kind: 'resident', to: email, about, readers }, letter())]
}
