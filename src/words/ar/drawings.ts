import type { DrawingsWords } from '../de/drawings.ts'
import { ltr } from './numbers.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'امرأة', man: 'رجل', unknown: 'شخص' },
    table: (figures: readonly string[]) =>
      `حول الطاولة: ${figures.join(' و')}. وما زال هناك كرسي فارغ.`,
    call: 'موبايل يرن. صوت يقول فقط: Rathaus.',
    visit: 'شخص يأتي إلى بيت ومعه حقيبة. الباب مفتوح.',
    child: 'شخص يأتي ويمسك بيد طفل.',
    interpreter: 'شخصان يتحدثان لغتين مختلفتين. شخص ثالث يترجم.',
    wayTitle: 'هكذا تجدوننا',
    way: {
      street: (street: string) => `العنوان هو: ${ltr(street)}`,
      building: (rathaus: string) => `هنا دار البلدية: ${rathaus}.`,
      door: (room: string) => `ادخلوا من الباب. غرفتنا: ${room}`,
    },
    wayExample: 'هذا الطريق مثال.',
  },
}
