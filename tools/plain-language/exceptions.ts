import type { Exception } from './check.ts'

/** What may stay against a rule. Better: another sentence. Each needs a reason; one that is not needed any more stops the check. */
export const exceptions: readonly Exception[] = [
  {
    words: 'Grundsicherungsgeld',
    rule: 'PL-13',
    reason:
      'Das Beispiel für einen Antrag (geld.md): Wer den Satz abschreibt, soll das Wort ohne Strich schreiben, so wie es im Gesetz steht.',
  },
]
