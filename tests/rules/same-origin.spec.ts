import { comesFrom, type Sender } from '../../netlify/platform/same-origin.ts'
import { expect, test } from './test.ts'

const ours = 'https://rat-haus.example'
const origins = {
  missing: undefined,
  null: 'null',
  own: ours,
  'another site': 'https://evil.example',
  'own with another port': `${ours}:8443`,
  'own with another scheme': 'http://rat-haus.example',
  'a name that begins like ours': `${ours}.evil.example`,
} as const
const sites = ['missing', 'same-origin', 'none', 'same-site', 'cross-site', 'made-up'] as const

/** Each pair of headers from which a form is taken: of everybody, or of residents alone. All others are refused. */
const taken: Readonly<Record<string, 'everybody' | 'residents'>> = {
  'missing, missing': 'everybody',
  'missing, same-origin': 'everybody',
  'missing, none': 'everybody',
  'null, missing': 'residents',
  'null, same-origin': 'everybody',
  'null, none': 'everybody',
  'own, missing': 'everybody',
  'own, same-origin': 'everybody',
  'own, none': 'everybody',
}

function answerTo(origin: string | undefined, site: string, sender: Sender) {
  const headers = new Headers(origin === undefined ? {} : { origin })
  if (site !== 'missing') headers.set('sec-fetch-site', site)
  return comesFrom(new Request(`${ours}/api/x?lang=tr`, { method: 'POST', headers }), sender)
}

for (const [name, origin] of Object.entries(origins))
  for (const site of sites)
    test(`a form with Origin ${name} and Sec-Fetch-Site ${site} is ${taken[`${name}, ${site}`] ? `taken of ${taken[`${name}, ${site}`]}` : 'refused'}`, () => {
      const of = taken[`${name}, ${site}`]
      expect(answerTo(origin, site, 'resident')).toBe(of ? 'here' : 'elsewhere')
      expect(answerTo(origin, site, 'staff')).toBe(of === 'everybody' ? 'here' : 'elsewhere')
    })

const translated = 'https://rat--haus-example.translate.goog'
for (const site of ['missing', 'cross-site', 'same-site', 'same-origin'])
  test(`a form on our own page as Google translates it is known as that, with Sec-Fetch-Site ${site}, and taken of nobody`, () => {
    expect(answerTo(translated, site, 'resident')).toBe('translated')
    expect(answerTo(translated, site, 'staff')).toBe('elsewhere')
  })

test('another site behind the same translation is another site', () => {
  for (const origin of [
    'https://evil-example.translate.goog',
    'https://rat-haus-example.translate.goog',
    'https://translate.goog',
    'http://rat--haus-example.translate.goog',
    'https://rat--haus-example.translate.goog.evil.example',
    'https://rat--haus-example.translate.goog:8443',
  ])
    expect(answerTo(origin, 'cross-site', 'resident'), origin).toBe('elsewhere')
})

test('a host with an umlaut is known too as it is translated', () => {
  for (const name of ['0-mhlen--kva-example', '1-0-mhlen--kva-example']) {
    const headers = { origin: `https://${name}.translate.goog` }
    const request = new Request('https://xn--mhlen-kva.example/api/x', { method: 'POST', headers })
    expect(comesFrom(request, 'resident')).toBe('translated')
  }
})
