import { type ChangeRefusal, changeRefusals } from '../../domain/booking/change.ts'

/** The address of a page about one booking. */
export const pageOf = (token: string, page: '' | 'absagen/' | 'verschieben/' = ''): string =>
  `/mein-termin/${page}?k=${encodeURIComponent(token)}`

/** Why the change that led to this address was not made; `undefined` also for what is no reason of ours. */
export const refusedIn = ({ searchParams }: URL): ChangeRefusal | undefined =>
  changeRefusals.find((code) => code === searchParams.get('nein'))
