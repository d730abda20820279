/**
 * Where professionals work who ask us. First those whom the council's paper of 27.04.2023 promises support (school social work,
 * integration, youth work, the administration with its schools); a Kita, which families know; and any other. A closed list: an
 * institution that is typed freely invites a family's name.
 */
export const institutions = [
  'school-social-work',
  'integration',
  'youth-work',
  'school',
  'music-school',
  'administration',
  'kita',
  'other',
] as const
export type Institution = (typeof institutions)[number]
const isInstitution = (value: string | undefined): value is Institution =>
  institutions.some((one) => one === value)

/**
 * What a professional asks for: to pass on a family that agrees, advice about a case without a name, that we come to a round or
 * a project; or they say it on the phone. What we are to do, never what troubles a family.
 */
export const abouts = ['family', 'case', 'invitation', 'unsaid'] as const
export type About = (typeof abouts)[number]
export const isAbout = (value: string | undefined): value is About =>
  abouts.some((one) => one === value)

/** For whom a callback is: a resident's own, for somebody who agrees, or a professional's, who is called about their work. */
export const callbackFor = ['self', 'other', 'professional'] as const

/** Who asks. Where somebody works is said of professionals, and of them always. */
export type AskedBy =
  | { readonly for: 'self' | 'other'; readonly institution?: never; readonly about?: never }
  | {
      readonly for: 'professional'
      readonly institution: Institution
      readonly about: About
    }

type Said = {
  readonly for: AskedBy['for']
  readonly institution?: string | undefined
  readonly about?: string | undefined
}

/** The same as its type has it. An institution that this code does not know, or that is not there, is another one. */
export function askedBy({ for: whom, institution, about }: Said): AskedBy {
  if (whom !== 'professional') return { for: whom }
  return {
    for: whom,
    institution: isInstitution(institution) ? institution : 'other',
    about: isAbout(about) ? about : 'unsaid',
  }
}

/** What is the matter with where somebody works, as a form says it; `undefined`: nothing. */
export function institutionProblem({
  for: whom,
  institution = '',
}: Said): 'institution-missing' | 'institution-alone' | undefined {
  if (whom !== 'professional') return institution === '' ? undefined : 'institution-alone'
  return isInstitution(institution) ? undefined : 'institution-missing'
}

/**
 * How a professional may be contacted. The form does not ask: at a number at work nobody is in danger who hears that the
 * Rathaus calls, colleagues answer the phone, and a message saves a day. Unsaid is yes there; who says no has it as anybody.
 */
export const unsaidAtWork = { voicemail: 'yes', say_who: 'yes', others_may_answer: 'yes' } as const
