import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'Rehber: Neye kim karar verir?',
    lead: [
      'Neye kimin karar verdiği ve orada ne yapabileceğiniz burada yazıyor.',
      'Bunu tek başınıza yapmanız gerekmez, size yardım ederiz.',
    ],
    local:
      'Buradaki adresleri ve saatleri ancak kontrol ettikten sonra gösteririz. Biri eksikse bize sorun.',
    groups: {
      money: 'Para ve iş',
      family: 'Aile ve çocuklar',
      home: 'Konut',
      law: 'Hukuk ve borçlar',
      health: 'Sağlık ve bakım',
      new: 'Almanya’da yeni',
      things: 'Yiyecek ve giysi',
    },
    who: 'Kim karar verir?',
    more: 'Bununla ilgili daha fazlası rehberde',
    noLaw: 'Bunun için bir yasa yoktur.',
    safe: 'Evde biri sizi korkutuyorsa burayı okuyun:',
  },
  contact: { phone: 'Telefon', mail: 'E-posta', hours: 'Saatler' },
}
