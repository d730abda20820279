import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'bir kadın', man: 'bir erkek', unknown: 'bir kişi' },
    table: (figures) => `Masada oturanlar: ${figures.join(' ve ')}. Bir sandalye daha boş.`,
    call: 'Bir cep telefonu çalıyor ve bir ses yalnızca şunu söylüyor: Rathaus.',
    visit: 'Bir kişi elinde çantayla bir eve geliyor, kapı açık.',
    child: 'Bir kişi, elinden tuttuğu bir çocukla geliyor.',
    interpreter: '2 kişi farklı diller konuşuyor, üçüncü bir kişi çeviriyor.',
    wayTitle: 'Bizi nasıl bulursunuz?',
    way: {
      street: (street) => `Adres: ${street}`,
      building: (rathaus) => `Belediye burası: ${rathaus}.`,
      door: (room) => `Kapıdan girin. Odamız: ${room}`,
    },
    wayExample: 'Bu yol tarifi bir örnektir.',
  },
}
