import { fieldsOf, lastOf, schemaInput } from '../../src/domain/submission/fields.ts'
import { expect, test } from './test.ts'

const fieldNames = ['name', 'when']

function form(...entries: readonly (readonly [string, string | Blob])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('every value of every field is kept, in order', () => {
  const fields = fieldsOf(
    form(['when', 'b'], ['name', 'Anna'], ['when', 'a'], ['when', 'b']),
    fieldNames,
  )
  expect(fields).toEqual({ name: ['Anna'], when: ['b', 'a', 'b'] })
})

test('an empty form has no fields', () => {
  expect(fieldsOf(form(), fieldNames)).toEqual({})
})

test('a form with a field that we do not have is refused as a whole', () => {
  const strange = ['Name', 'name ', '', '__proto__', 'constructor', 'toString', 'name[]']
  const answers = strange.map((name) => fieldsOf(form(['name', 'Anna'], [name, 'x']), fieldNames))
  expect(answers).toEqual(strange.map(() => undefined))
})

test('a file is refused, also in a field that the form has', () => {
  expect(fieldsOf(form(['name', new Blob(['x'])]), fieldNames)).toBeUndefined()
})

test('of a value the first 300 characters are kept', () => {
  const fields = fieldsOf(form(['name', 'x'.repeat(301)], ['when', 'y'.repeat(300)]), fieldNames)
  expect(fields).toEqual({ name: ['x'.repeat(300)], when: ['y'.repeat(300)] })
})

test('a character that the cut would halve becomes a replacement character, which every database takes', () => {
  const fields = fieldsOf(form(['name', `${'x'.repeat(299)}😀`]), fieldNames)
  expect(fields?.['name']?.[0]).toBe(`${'x'.repeat(299)}\uFFFD`)
})

test('of a field that was sent a thousand times, thirty values are kept', () => {
  const many = Array.from({ length: 1000 }, () => ['when', 'a'] as const)
  expect(fieldsOf(form(...many), fieldNames)?.['when']).toHaveLength(30)
})

test('of a field the last value counts, and an unsent field is empty', () => {
  const fields = { name: ['Anna', 'Bo'] }
  expect(lastOf(fields, 'name')).toBe('Bo')
  expect(lastOf(fields, 'when')).toBe('')
})

test('a schema reads one text a field, and a list where a field may repeat', () => {
  const fields = { name: ['Anna', 'Bo'], when: ['a'] }
  expect(schemaInput(fields, fieldNames, ['when'])).toEqual({ name: 'Bo', when: ['a'] })
  expect(schemaInput({}, fieldNames, ['when'])).toEqual({ name: '', when: [] })
})

test('all values together are no longer than 3 kB as they travel, whatever they are made of', () => {
  const names = Array.from({ length: 19 }, (_, number) => `field${number}`)
  for (const value of [
    '\u0001'.repeat(300),
    '"'.repeat(300),
    'م'.repeat(300),
    'x'.repeat(300),
    '',
  ]) {
    const all = names.flatMap((name) => Array.from({ length: 30 }, () => [name, value] as const))
    const fields = fieldsOf(form(...all), names)
    expect(Object.keys(fields ?? {})).toEqual(names)
    expect(JSON.stringify(fields).length).toBeLessThan(3_500)
  }
})
