import { expect, test } from '@playwright/test'

import { requestId } from '../site/addresses.ts'
import { begin } from '../site/begin.ts'
import { startStack } from '../site/stack.ts'

const ours = /pliezhausen|reutlingen|metzingen|07127|marktplatz/i

test('another place with its own file has its own site: two advisers at once, short slots, no walk-in', async () => {
  const stack = await startStack({
    PLACE: 'musterdorf',
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOCAL_NOW: begin,
  })
  const open = async (path: string) => (await fetch(`${stack.url}${path}`)).text()
  for (const path of ['/', '/sprechstunde/', '/rueckruf/', '/termin/']) {
    const page = await open(path)
    expect(page, path).not.toMatch(ours)
    expect(page, path).toContain('Musterdorf')
    expect(page, path).not.toContain('Zeiten und Nummern sind Beispiele')
  }
  const [, data = ''] = /ld\+json">(.*?)<\/script>/.exec(await open('/sprechstunde/')) ?? []
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'GovernmentService',
    areaServed: 'Gemeinde Musterdorf',
  })
  expect(await open('/')).not.toContain('noindex')
  const list = await open('/termin/?mehr=1')
  for (const slot of ['2026-11-30T0830-nord', '2026-11-30T0830-sued', '2026-11-27T1320'])
    expect(list).toContain(`href="/termin/${slot}/"`)
  const book = async (slot: string) => {
    const body = new URLSearchParams({ request_id: requestId(), slot, name: 'Ana' })
    const answer = await fetch(`${stack.url}/api/booking`, {
      method: 'POST',
      body,
      redirect: 'manual',
    })
    return answer.headers.get('location') ?? ''
  }
  expect(await book('2026-11-30T0830-nord')).toMatch(/^\/mein-termin\//)
  expect(await book('2026-11-30T0830-sued')).toMatch(/^\/mein-termin\//)
  expect(await book('2026-11-30T0830')).toMatch(/^\/termin\/\?d=/)
  await stack.kill()
})
