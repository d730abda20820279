import { datedAmounts } from '../../../src/content/dated.ts'

/** What stands for a fact until a page is made: `{{phone}}` in a text of src/content. */
const token = /\{\{\s*([^{}]*?)\s*\}\}/g

const samples: Readonly<Record<string, string>> = {
  phone: '07121 0000',
  mail: 'rathaus@musterdorf.example',
  rathaus: 'Rathaus Musterdorf',
  municipality: 'Gemeinde Musterdorf',
  county: 'Kreis Musterland',
  place: 'Musterdorf',
  address: 'Rathaus Musterdorf\nDorfplatz 2\n01234 Musterdorf',
  where: 'Rathaus Musterdorf\nDorfplatz 2\n01234 Musterdorf\nRaum: Zimmer 3',
  hours: 'Jeden Montag, von 9 bis 12 Uhr',
}
const amounts = new Map(datedAmounts().map(({ id, value }) => [id, value]))
const amountOf = (id: string) => amounts.get(id) ?? '250 Euro'

const sampleOf = (name: string): string => {
  if (name.startsWith('amount:')) return amountOf(name.slice('amount:'.length))
  if (name.startsWith('number:')) return '0800 111 0 111'
  if (/(?:Days|Weeks|Hours|Minutes)$/.test(name)) return '30'
  return samples[name] ?? 'Musterdorf'
}

/** The text as somebody would read it in some place. Numbers to call are as long as real ones. */
export const withSamples = (text: string): string =>
  text.replace(token, (_, name: string) => sampleOf(name))
