/** The languages of the contract beside German; one that has no page yet costs nothing. */
const others = ['en', 'tr', 'ar', 'uk', 'ru', 'ro'] as const
const fromTheRight: readonly string[] = ['ar']

const widths = [320, 360, 768, 1280] as const
const colours = ['light', 'dark'] as const

export type Look = {
  readonly width: (typeof widths)[number]
  readonly height: number
  readonly colour: (typeof colours)[number]
}
const lookOf = (width: Look['width'], colour: Look['colour']): Look => ({
  width,
  height: width < 768 ? 640 : 800,
  colour,
})

/**
 * How a page is looked at: German in every width and colour, and under every strain. Other languages have the same
 * markup and style: only their words can be too long, and their direction another one, so two looks are enough.
 */
export function depthOf(address: string) {
  const lang = others.find((one) => address.startsWith(`/${one}/`)) ?? 'de'
  const whole = lang === 'de'
  const looks = whole
    ? colours.flatMap((colour) => widths.map((width) => lookOf(width, colour)))
    : [lookOf(320, 'light'), lookOf(1280, 'dark')]
  return { lang, direction: fromTheRight.includes(lang) ? 'rtl' : 'ltr', whole, looks }
}
