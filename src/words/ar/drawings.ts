import type { DrawingsWords } from '../de/drawings.ts'
import { ltr } from './numbers.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'امرأة', man: 'رجل', unknown: 'شخص' },
    table: (figures: readonly string[]) =>
      `يجلس إلى الطاولة: ${figures.join(' و')}، وهناك كرسي ما زال فارغًا.`,
    call: 'موبايل يرن وصوت يقول فقط: Rathaus.',
    visit: 'شخص يأتي إلى بيت ومعه حقيبة، والباب مفتوح.',
    child: 'شخص يأتي وهو يمسك بيد طفل.',
    interpreter: 'شخصان يتحدثان لغتين مختلفتين، وشخص ثالث يترجم.',
    wayTitle: 'كيف تصلون إلينا',
    way: {
      street: (street: string) => `العنوان هو: ${ltr(street)}`,
      building: (rathaus: string) => `هنا دار البلدية: ${rathaus}.`,
      door: (room: string) => `ادخلوا من الباب. غرفتنا: ${room}`,
    },
    wayExample: 'هذا الطريق مثال.',
  },
}
