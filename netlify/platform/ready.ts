import { beginsThePlan } from '../../src/domain/place/place.ts'
import type { Place } from '../../src/domain/place/schema.ts'
import type { Variables } from '../../src/site/given.ts'
import { EnvError, readEnv } from './env.ts'

/** The site is not ready for the public. The message lists everything that is missing, and how to mend it. */
export class NotReadyError extends Error {
  override name = 'NotReadyError'
}

const withAddresses = [
  'DATABASE_URL',
  'NETLIFY_DB_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'STAFF_MAIL',
  'URL',
]

/** Names under `.example` belong to nobody (RFC 2606), and whoever copied a line of docs/deploy.md has them. */
const examplesIn = (source: Variables): readonly string[] =>
  withAddresses
    .filter((name) => /\.example\b/i.test(source[name] ?? ''))
    .map((name) => `- ${name} is still the example of docs/deploy.md. Set your own`)

/** Cookies of staff, and browsers that were here before, want nothing else. */
const unencrypted = ({ URL: url = '' }: Variables): readonly string[] =>
  url.startsWith('http:') ? ['- URL must begin with https://'] : []

/**
 * What is missing before residents may see this site: facts that nobody confirmed, and variables that are not set. With what people and
 * hours begin, staff confirm in the plan: a live site offers nothing in hours that they have not (schedule.ts).
 */
function missing(place: Place, source: Variables): readonly string[] {
  const facts = place.unconfirmed
    .filter((fact) => !beginsThePlan(fact))
    .map(
      (fact) =>
        `- src/places/${place.id}/place.ts: "${fact}" is not confirmed. Check its value and set confirmed: true`,
    )
  try {
    const adviserIds = new Set(place.advisers.map(({ id }) => id))
    const staff = readEnv(source).STAFF_MAIL
    const strangers = staff.filter(({ adviser }) => adviser && !adviserIds.has(adviser))
    // By their order, whoever comes behind an address that is taken out would read what was for that adviser alone.
    const isByOrder = staff.length > 1 && staff.every(({ adviser }) => !adviser)
    return [
      ...facts,
      ...examplesIn(source),
      ...unencrypted(source),
      ...(isByOrder
        ? [
            `- STAFF_MAIL names no adviser. Put the id of the adviser and a colon before the address of each: ${[...adviserIds].join(', ')}`,
          ]
        : []),
      ...strangers.map(
        ({ adviser = '' }) =>
          `- STAFF_MAIL names the adviser "${adviser}". src/places/${place.id}/place.ts knows: ${[...adviserIds].join(', ')}`,
      ),
    ]
  } catch (error) {
    if (error instanceof EnvError) return [...facts, error.message]
    throw error
  }
}

/** Stops a production build (`CONTEXT=production`, set by Netlify) of a site that is not ready, with `NotReadyError`. */
export function stopUnlessReady(place: Place, source: Variables): void {
  if (source['CONTEXT'] !== 'production') return
  const list = missing(place, source)
  if (list.length > 0)
    throw new NotReadyError(`This site is not ready for the public:\n${list.join('\n')}`)
}
