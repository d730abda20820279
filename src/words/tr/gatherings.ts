import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'Projeler ve tarihler',
    heading: 'Herkes için projeler ve tarihler',
    lead: 'Yakında herkes için bunlar var. Metinler Almancadır.',
    none: 'Şu anda proje veya tarih yok.',
    unknown: 'Bunu şu anda gösteremiyoruz. Lütfen bizi arayın.',
    save: 'Takvime kaydet',
    subscribe: 'Hepsine takviminizde abone olun',
    subscribeHow: 'Takviminiz yenilikleri kendiliğinden gösterir.',
  },
}
