import type { Found, Says, TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'

const never: readonly (readonly [RegExp, string])[] = [
  [
    /\p{L}+[*:_](?:innen|in)(?!\p{L})/gu,
    'beide Formen, oder ein Wort für alle: "Menschen", "Team"',
  ],
  [/\p{Ll}Innen(?!\p{L})/gu, 'beide Formen, oder ein Wort für alle'],
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

const du = whole('[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[rnms]?)?|[Ee]uch|[Ee]ure?[rnms]?')
/** In the middle of a sentence a capital tells "Sie" from "sie". */
const sie = /(?<=[\p{L},:] )(?:Sie|Ihnen|Ihr(?:e[rnms]?)?)(?!\p{L})/gu
const addressed: Readonly<Record<Says, readonly (readonly [RegExp, string])[]>> = {
  Sie: [[du, 'Sie, Ihr']],
  du: [[sie, 'du, dein']],
  both: [],
}

/** Hard, but Einfache Sprache may (DIN 8581-1): there only warnings. */
const rather: readonly (readonly [RegExp, string])[] = [
  [whole('[Oo]bwohl'), 'Machen Sie 2 Sätze mit "aber".'],
  [whole('[Ii]ndem'), 'Machen Sie 2 Sätze.'],
  [whole('[Ss]odass|so dass'), 'Machen Sie 2 Sätze mit "deshalb".'],
  [whole('deren|dessen'), 'Wiederholen Sie das Wort.'],
  [/(?<=^|[.!?,] )[Uu]m (?!\d)[^.!?]*? zu \p{Ll}+n(?!\p{L})/gu, 'Sie wollen …? Dann …'],
]

/** PL-11: "Sie" (to the young "du"), words that can be read aloud, no double negation (DIN SPEC 33429). */
export const address: TextRule = (text, level, says = 'Sie'): readonly Found[] => [
  ...[...never, ...addressed[says]].flatMap(([pattern, hint]) =>
    all(text, pattern).map((words) => ({ words, hint })),
  ),
  ...rather.flatMap(([pattern, hint]) =>
    all(text, pattern).map((words) => ({
      words,
      hint,
      ...(level === 'einfach' && { weight: 'warning' as const }),
    })),
  ),
]
