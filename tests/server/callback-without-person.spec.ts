import { callbackOf, openCallbacks } from '../../netlify/callbacks/read.ts'
import * as callback from '../../netlify/functions/callback.ts'
import { SealError } from '../../netlify/platform/seal.ts'
import { callbackForm, expect, requestId, test } from './test.ts'

// The table forbids it: this is about what is said if it happens all the same, after a repair by hand for example.
test('an open callback whose data is gone is never told as done, and hides no other one', async ({
  post,
  database,
}) => {
  await post(callback, callbackForm())
  await post(callback, callbackForm({ request_id: requestId(), phone: '07127 98766' }))
  const { rows } = await database.query<{ id: string }>('select id from callback order by id')
  const [emptied, other] = rows.map(({ id }) => id)
  const check = 'only_open_has_a_person'
  const { rows: checks } = await database.query<{ text: string }>(
    'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
    [check],
  )
  await database.query(`alter table callback drop constraint ${check}`)
  try {
    await database.query('update callback set personal = null where id = $1', [emptied])
    await expect(callbackOf(emptied ?? '')).rejects.toThrow(SealError)
    const { readable, unreadable } = await openCallbacks()
    expect([...readable, ...unreadable].map(({ id }) => id)).toEqual([other, emptied])
  } finally {
    await database.query('delete from callback where id = $1', [emptied])
    await database.query(`alter table callback add constraint ${check} ${checks[0]?.text ?? ''}`)
  }
})
