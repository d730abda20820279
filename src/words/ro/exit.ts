import type { ExitWords } from '../de/exit.ts'

/** The way out of a page, and its warning. */
export const exit: ExitWords = {
  exit: {
    link: 'Ieșiți repede din pagină',
    leaving: 'Pagina se încarcă.',
    pressTwice: 'Mai apăsați de 2 ori tasta Shift. Așa ieșiți din pagină.',
    pressOnce: 'Mai apăsați o dată tasta Shift. Așa ieșiți din pagină.',
    stay: 'Ați rămas pe această pagină.',
    about: 'Cine poate vedea ce citiți?',
    heading: 'Ieșiți repede din pagină',
    lead: 'Cineva nu trebuie să vadă ce citiți aici? Atunci vă ajută un buton.',
    howTitle: 'Așa se face',
    how: [
      'Apăsați pe: Ieșiți repede din pagină',
      'Vedeți imediat altă pagină. Nu are nicio legătură cu noi.',
      'Formularul este atunci gol.',
    ],
    keyboard: [
      'Aveți o tastatură?',
      'Apăsați de 3 ori tasta Shift. În germană, tasta se numește: Umschalttaste.',
    ],
    staysTitle: 'Ce rămâne?',
    stays: [
      'Browserul ține minte toate paginile. Asta se numește: istoric (Verlauf).',
      'Butonul nu șterge istoricul.',
      'Alții pot vedea în istoric că ați fost aici.',
      'Cu butonul Înapoi, alții văd poate pagini deschise mai înainte.',
      'Unele programe urmăresc pe ascuns ce faceți. Împotriva lor butonul nu ajută.',
    ],
    saferTitle: 'Ce este mai sigur?',
    safer: [
      'Folosiți alt aparat. De exemplu, telefonul unei prietene.',
      'Sau deschideți o fereastră privată. Se numește și: fereastră incognito.',
      'Închideți fereastra după aceea. Atunci din ea nu rămâne nimic în istoric.',
      'Sau ștergeți din istoric numai unele pagini.',
      'Nu ștergeți tot. Un istoric gol dă de bănuit.',
    ],
    callTitle: 'Preferați să sunați?',
    call: 'Și apelurile rămân în telefon. Puteți șterge un apel din listă.',
  },
}
