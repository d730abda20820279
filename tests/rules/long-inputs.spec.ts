import { isThisMachine, networksOf } from '../../netlify/limits/network.ts'
import { comesFrom } from '../../netlify/platform/same-origin.ts'
import { withSingleSlashes } from '../../netlify/platform/single-slashes.ts'
import { sessionToken } from '../../netlify/staff/cookie.ts'
import { readCode } from '../../src/domain/booking/code.ts'
import { provesIdentity } from '../../src/domain/booking/proof.ts'
import { optionalEmail } from '../../src/domain/person/email.ts'
import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import { name, oneLine } from '../../src/domain/person/name.ts'
import { withLatinDigits } from '../../src/domain/person/phone/digits.ts'
import { readPhone } from '../../src/domain/person/phone/read.ts'
import { wallTime } from '../../src/domain/plan/dates.ts'
import { hasLink, hasStrangePhone, longSentences } from '../../src/domain/plan/notice-text.ts'
import { isSlotId } from '../../src/domain/sprechstunde/slots.ts'
import { fieldsOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { shortEmail } from '../../src/pages/_short-email.ts'
import { inEachLanguage, languageCoded, languageOf } from '../../src/site/languages.ts'
import { withSlash } from '../../src/site/with-slash.ts'
import { escapeHtml } from '../../src/words/html.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { telLink } from '../../src/words/tel.ts'
import { expect, test } from './test.ts'

const asked = (headers: Record<string, string>) =>
  new Request('https://a.example/', { method: 'POST', headers })
const header = (text: string) => text.replace(/[^\x20-\x7e]/g, '?')
function form(value: string) {
  const data = new FormData()
  for (let part = 0; part < 100; part++) data.append('when', value)
  return data
}

/** Whatever reads what comes from outside: an address, a header, a field. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a path': (text) => withSlash({ pathname: `/${text}`, search: '' }),
  'slashes in a path': (text) => withSingleSlashes({ pathname: `/${text}`, search: '' }),
  'the language of a path': (text) => [languageOf(`/${text}`), inEachLanguage(`/${text}`)],
  'a path in a language': (text) => inLanguage({ prefix: '/tr' }, `/${text}`),
  'a language': (text) => languageCoded(text),
  'a name': (text) => [oneLine(text), name.safeParse(text)],
  'a mail address': (text) => optionalEmail.safeParse(text),
  'a mailbox': (text) => mailboxOf(text),
  'a short mail address': (text) => shortEmail(text),
  'a phone number': (text) => readPhone(text, '07127'),
  digits: (text) => withLatinDigits(text),
  'a number to dial': (text) => telLink(text),
  'a code': (text) => readCode(text),
  'the beginning of a name': (text) => provesIdentity({ name: 'Ana', phone: undefined }, text),
  'a slot': (text) => isSlotId(text),
  'an id': (text) => isUuid(text),
  'a time': (text) => wallTime.safeParse(text),
  'a notice': (text) => {
    const line = oneLine(text)
    return [hasLink(line), hasStrangePhone(line, '07127 977-0'), longSentences(line)]
  },
  'a cookie': (text) => sessionToken(asked({ cookie: header(text) })),
  'an origin': (text) => comesFrom(asked({ origin: header(text) }), 'resident'),
  'a network': (text) => [networksOf(text), isThisMachine(text)],
  'a form': (text) => fieldsOf(form(text), ['when']),
  'text for a mail': (text) => unlinked(text),
  'text for a page': (text) => escapeHtml(text),
}

/** What makes a careless reader begin anew at every sign: many of one kind, and an end that does not fit. */
const units = [
  ...['/', ' ', '\t', '\n', '\u0000', '.', '-', '+', '@', '<', '>', '(', ')', '"', ',', ';', ':'],
  ...[
    '0',
    '1',
    'a',
    'a.',
    'a@',
    'a-',
    '1 ',
    '0 1',
    '/a',
    '٣',
    'х',
    'é',
    'tel:',
    'Durchwahl ',
    '=',
    '\\',
  ],
  ...[
    '\u0301',
    '\u0315\u0300',
    '\u200B',
    '😀',
    '\uD800',
    '__Host-team=',
    ';__Host-team=a',
    '::',
    '1.',
    '1.1.1.1',
  ],
]
const ends = ['', 'x', ' \u0000']

/** What this process itself worked, in milliseconds: what others do on this machine meanwhile does not count. */
function once(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** The least of three tries, in milliseconds. */
const timeOf = (work: () => unknown): number =>
  Math.min(...Array.from({ length: 3 }, () => once(work)))

const short = 2_500
const longer = 8
/** Eight times as long costs eight times as much; where every sign were looked at from every sign, 64 times. */
const most = 24

for (const [what, read] of Object.entries(readers))
  test(`20 kB of any kind as ${what} cost what their length costs, and not its square`, () => {
    const worst: string[] = []
    for (const unit of units)
      for (const end of ends) {
        const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end
        const [few, many] = [of(short), of(short * longer)]
        // Looking at each of 20,000 signs from each of them takes longer than this on any machine.
        const work = () => read(many)
        if (once(work) < 20 || timeOf(work) < 20) continue
        const ratio = () => timeOf(work) / timeOf(() => read(few))
        // What is too much is measured again: others work on this machine too.
        if (ratio() > most && ratio() > most && ratio() > most)
          worst.push(JSON.stringify([unit, end]))
      }
    expect(worst).toEqual([])
  })

test('slashes too many lead to the address that has them once, never to another site', () => {
  const of = (pathname: string) => [
    withSlash({ pathname, search: '?a=b' }),
    withSingleSlashes({ pathname, search: '?a=b' }),
  ]
  expect(of('/')).toEqual([undefined, undefined])
  expect(of('/termin/')).toEqual([undefined, undefined])
  expect(of('/termin')).toEqual(['/termin/?a=b', undefined])
  expect(of('//')).toEqual(['/?a=b', '/?a=b'])
  expect(of('//evil.example')).toEqual(['/evil.example/?a=b', '/evil.example?a=b'])
  expect(of('/termin////x//')).toEqual(['/termin////x/?a=b', '/termin/x/?a=b'])
})
