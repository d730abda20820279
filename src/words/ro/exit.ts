import type { ExitWords } from '../de/exit.ts'

/** The way out of a page, and its warning. */
export const exit: ExitWords = {
  exit: {
    link: 'Ieșiți repede din pagină',
    leaving: 'Pagina se încarcă.',
    pressTwice: 'Mai apăsați de 2 ori tasta Shift ca să ieșiți din pagină.',
    pressOnce: 'Mai apăsați o dată tasta Shift ca să ieșiți din pagină.',
    stay: 'Rămâneți pe această pagină.',
    about: 'Cine poate vedea ce citiți?',
    heading: 'Ieșiți repede din pagină',
    lead: 'Dacă cineva nu trebuie să vadă ce citiți aici, vă ajută un buton.',
    howTitle: 'Cum funcționează',
    how: [
      'Apăsați pe: Ieșiți repede din pagină',
      'Vedeți imediat altă pagină, care nu are nicio legătură cu noi.',
      'Formularul se golește.',
    ],
    keyboard: [
      'Dacă aveți o tastatură, apăsați de 3 ori tasta Shift. În germană se numește: Umschalttaste.',
    ],
    staysTitle: 'Ce rămâne?',
    stays: [
      'Browserul ține minte toate paginile pe care le citiți. Acesta este istoricul (Verlauf).',
      'Butonul nu șterge istoricul.',
      'De aceea, alții pot vedea în istoric că ați fost aici.',
      'Cine apasă pe Înapoi poate vedea și paginile deschise mai devreme.',
      'Unele programe urmăresc pe ascuns ce faceți. Împotriva lor, butonul nu vă ajută.',
    ],
    saferTitle: 'Ce este mai sigur?',
    safer: [
      'Folosiți alt dispozitiv, de exemplu telefonul unei prietene.',
      'Sau deschideți o fereastră privată. I se spune și fereastră incognito.',
      'La sfârșit închideți această fereastră. Așa nu rămâne nimic în istoric.',
      'Sau ștergeți din istoric numai anumite pagini.',
      'Nu ștergeți tot. Un istoric gol dă de bănuit.',
    ],
    callTitle: 'Preferați să sunați?',
    call: 'Și apelurile rămân în telefon, dar puteți șterge un apel din listă.',
  },
}
