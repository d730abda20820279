import type { Found, TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'

const never: readonly (readonly [RegExp, string])[] = [
  [
    /\p{L}+[*:_](?:innen|in)(?!\p{L})/gu,
    'beide Formen, oder ein Wort für alle: "Menschen", "Team"',
  ],
  [/\p{Ll}Innen(?!\p{L})/gu, 'beide Formen, oder ein Wort für alle'],
  [whole('[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[rnms]?)?|[Ee]uch|[Ee]ure?[rnms]?'), 'Sie, Ihr'],
  [whole('[Ss]iehe'), '"Das steht hier: …"'],
  [
    /(?<!\p{L})[Ww]eder(?!\p{L})[^.!?]*?(?<!\p{L})noch(?!\p{L})/gu,
    'Machen Sie 2 Sätze mit "nicht".',
  ],
  [
    whole('nicht un(?!ter|d(?!\\p{L})|s(?!\\p{L})|ser|ten|gefähr)\\p{Ll}{3,}'),
    'Sagen Sie, was ist.',
  ],
]

/** Hard, but Einfache Sprache may (DIN 8581-1): there only warnings. */
const rather: readonly (readonly [RegExp, string])[] = [
  [whole('[Oo]bwohl'), 'Machen Sie 2 Sätze mit "aber".'],
  [whole('[Ii]ndem'), 'Machen Sie 2 Sätze.'],
  [whole('[Ss]odass|so dass'), 'Machen Sie 2 Sätze mit "deshalb".'],
  [whole('deren|dessen'), 'Wiederholen Sie das Wort.'],
  [/(?<=^|[.!?,] )[Uu]m (?!\d)[^.!?]*? zu \p{Ll}+n(?!\p{L})/gu, 'Sie wollen …? Dann …'],
]

/** PL-11: "Sie", words that can be read aloud, no double negation (DIN SPEC 33429). */
export const address: TextRule = (text, level): readonly Found[] => [
  ...never.flatMap(([pattern, hint]) => all(text, pattern).map((words) => ({ words, hint }))),
  ...rather.flatMap(([pattern, hint]) =>
    all(text, pattern).map((words) => ({
      words,
      hint,
      ...(level === 'einfach' && { weight: 'warning' as const }),
    })),
  ),
]
