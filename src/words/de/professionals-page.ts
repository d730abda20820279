/**
 * The page for professionals. Whom we support is the council's paper of 27.04.2023. Law, read word for word on 2026-11-29 in a stored
 * copy of gesetze-im-internet (kmein/gesetze): SGB VIII § 8b (1) and KKG § 4 (2): whoever works with children may ask the Jugendamt for
 * advice by an "insoweit erfahrene Fachkraft", who need not sit there, and KKG wants names changed before; it is the Jugendamt's duty,
 * not ours. SGB VIII § 8a (1): what the Jugendamt must do once it knows; (4) and (5): who works for a carrier of youth welfare is bound
 * by its agreement to tell the Jugendamt where the danger cannot be averted otherwise. KKG § 4 (1) and (3): who of the named professions
 * may tell it, and that doctors and midwives shall at once in urgent danger. So nobody here reads that it is all their own choice.
 * StGB § 203 (1) no. 6 and (2): we tell nobody, a professional included, without a family's yes; not read again that day, but for
 * domain.md, 2.3. Not known, and so not said: who is such a Fachkraft in this county, and how the Jugendamt is phoned.
 */
export const professionalsPage = {
  heading: 'Sie arbeiten mit Familien?',
  lead: [
    'Wir helfen auch Ihnen: in Schule, Jugendhaus und Verwaltung, bei der Integration und anderswo.',
    'Dafür gibt es 3 Wege.',
  ],
  family: {
    title: 'Eine Familie weitergeben',
    lines: [
      'Fragen Sie die Familie zuerst. Geben Sie uns ohne ihr Ja keinen Namen und keine Nummer.',
      'Am besten füllen Sie unser Formular zusammen aus. Dann wählt die Familie selbst.',
    ],
    tell: 'Das können Sie der Familie sagen:',
    told: [
      'Im Rathaus gibt es Hilfe bei Geld, Wohnen, Kindern und vielem mehr.',
      'Das kostet nichts, und Sie gehen nur hin, wenn Sie das möchten.',
      'Sie müssen dort nicht Ihren richtigen Namen sagen.',
    ],
    where: 'Sagen Sie auch, wo wir arbeiten:',
    first: 'Sie möchten vorher selbst mit uns reden? Die Familie kann dabei sein.',
    callback: 'Rückruf mit der Familie anfragen',
    booking: 'Termin mit der Familie ausmachen',
    ask: 'Wir rufen zuerst Sie an',
  },
  case: {
    title: 'Einen Fall ohne Namen beraten',
    lines: [
      'Sie sind unsicher, wie es weitergeht? Dann denken wir mit Ihnen nach.',
      'Sagen Sie keinen Namen, keine Adresse und keine Klasse. Niemand soll die Familie erkennen.',
      'Was Sie dann tun, entscheiden Sie. Denken Sie dabei auch an die Pflichten in Ihrem Beruf.',
    ],
    ask: 'Rückruf zu einem Fall anfragen',
    dangerTitle: 'Haben Sie Sorge, dass ein Kind in Gefahr ist?',
    danger: [
      'Wer beruflich mit Kindern zu tun hat, hat ein Recht auf Rat vom Jugendamt.',
      'Fragen Sie dort nach einer „insoweit erfahrenen Fachkraft“. So heißt das im Gesetz. Nennen Sie auch dieser Person keinen Namen.',
      'Unser Rat ersetzt das nicht. Ist ein Kind gerade jetzt in Gefahr, warten Sie nicht auf uns. Rufen Sie die Polizei.',
      'In manchen Berufen muss man das Jugendamt selbst informieren, wenn nichts anderes hilft.',
      'Das gilt oft in Kita und Jugendhilfe. Für Ärztinnen, Ärzte und Hebammen gilt es bei dringender Gefahr.',
      'Erfährt das Jugendamt von einer Gefahr für ein Kind, muss es die Gefahr prüfen. Wer von uns dort arbeitet, muss dann handeln.',
      'Im Formular wählen Sie, mit wem Sie sprechen.',
    ],
  },
  invite: {
    title: 'Uns einladen',
    lines: [
      'Laden Sie uns in Ihre Runde ein, damit wir uns kennen.',
      'Oder planen Sie ein Projekt mit uns, zum Beispiel im Jugendhaus oder in der Schule.',
    ],
    ask: 'Rückruf zu einer Einladung anfragen',
  },
  expect: {
    title: 'Was Sie erwarten können',
    lines: [
      'Wir haben Schweigepflicht, auch vor Ihnen.',
      'Nur wenn die Familie Ja sagt, erfahren Sie, ob sie bei uns war. Das gilt auch für alles, was sie erzählt.',
      'Möchten Sie eine Antwort von uns? Dann fragen Sie die Familie, ob sie das erlaubt.',
      'Im Formular fragen wir nur nach Ihnen selbst, nie nach einer Familie.',
    ],
    exceptions: 'Das sind die Ausnahmen',
  },
}
