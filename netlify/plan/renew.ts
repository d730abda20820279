import { statement } from '../platform/database.ts'
import { ifReadable } from '../platform/kept.ts'
import { isSealedNow, open, seal } from '../platform/seal.ts'
import { accountPurpose } from './rows.ts'

type Row = { readonly id: string; readonly address: string }

/**
 * Seals the addresses of accounts anew that were sealed with an earlier key. They stay for years: without this, a key that is
 * changed twice would lock everybody out. One that changed meanwhile, or does not open, stays as it is. Answers how many.
 */
export async function renewAddresses(): Promise<number> {
  const rows = await statement<Row>('select id, address from account')
  const earlier = rows.filter(({ address }) => !isSealedNow(address))
  const fresh = earlier.flatMap(({ id, address }) => {
    const plain = ifReadable(() => ({ value: open(accountPurpose, address) }))
    return plain ? [{ id, before: address, after: seal(accountPurpose, plain.value) }] : []
  })
  if (fresh.length === 0) return 0
  const done = await statement(
    `update account set address = one.after
     from jsonb_to_recordset(:fresh::jsonb) as one (id uuid, before text, after text)
     where account.id = one.id and account.address = one.before
     returning account.id`,
    { fresh },
  )
  return done.length
}
