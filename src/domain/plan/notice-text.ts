import { withLatinDigits } from '../person/phone/digits.ts'

/** What browsers, mail programs and phones make a link of, with or without a scheme: an address has no space behind its signs. */
const links: readonly RegExp[] = [
  /:\/\//u,
  /\\\\/u,
  /@/u,
  /www[.\u3002]/iu,
  /[^\s.\u3002][.\u3002]\p{L}{2}/u,
  /(?<!\p{L})(?:https?|ftp|mailto|tel|sms|geo|javascript|data):(?=\S)/iu,
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}/u,
]

/** Whether a text holds what a program makes a link of. Wide signs count as the usual ones (UTS #46). "z.B." and "9.30" do not. */
export const hasLink = (text: string): boolean => {
  const plain = text.normalize('NFKC')
  return links.some((link) => link.test(plain))
}

/** A date or a time: their digits are no phone number. */
const moment = /(?<!\d)(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{1,2}[:.]\d{2})(?!\d)/gu
const numbers = /\+?\d(?:[\s()/.\u2010-\u2015-]{0,3}\d)*/gu
/** A number of six digits can be one in the same town. */
const fewestDigits = 6
/** Numbers that are the same in all of Europe, like 116 117 (decision 2007/116/EC). */
const harmonised = /^116\d{3}$/u

/** A number as it is dialled in Germany: only digits, from the 0 on. */
const national = (typed: string): string => {
  const digits = typed.replace(/\D/gu, '')
  if (typed.startsWith('+')) return digits.replace(/^490?/u, '0')
  return digits.replace(/^00490?/u, '0')
}

const looksDialled = (typed: string): boolean =>
  /^[+0]|\d{3}/u.test(typed) && typed.replace(/\D/gu, '').length >= fewestDigits

/** Whether a text holds a phone number that is not ours (written as the place file has it, or any other way). */
export const hasStrangePhone = (text: string, ours: string): boolean =>
  (withLatinDigits(text.normalize('NFKC')).replace(moment, '|').match(numbers) ?? [])
    .filter(looksDialled)
    .map(national)
    .some((digits) => digits !== national(ours) && !harmonised.test(digits))

/** So long a sentence may be in plain language (docs/decisions/0020). */
const mostWords = 15

/** The sentences of a text that are hard to read. Only a hint: a date within one ("24. November") parts it. */
export const longSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+/u)
    .filter((sentence) => sentence.split(/\s+/u).filter(Boolean).length > mostWords)
