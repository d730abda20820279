import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'bir kadın', man: 'bir erkek', unknown: 'bir kişi' },
    table: (figures) => `Masada: ${figures.join(' ve ')}. Bir sandalye hâlâ boş.`,
    call: 'Bir cep telefonu çalıyor. Bir ses yalnızca şunu diyor: Rathaus.',
    visit: 'Bir kişi çantayla bir eve geliyor. Kapı açık.',
    child: 'Bir kişi, elinden tuttuğu bir çocukla geliyor.',
    interpreter: '2 kişi ayrı diller konuşuyor. Üçüncü bir kişi tercümanlık yapıyor.',
    wayTitle: 'Bizi nasıl bulursunuz?',
    way: {
      street: (street) => `Adres: ${street}`,
      building: (rathaus) => `Belediye burası: ${rathaus}.`,
      door: (room) => `Kapıdan girin. Odamız: ${room}`,
    },
    wayExample: 'Bu yol tarifi bir örnektir.',
  },
}
