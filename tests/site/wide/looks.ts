const widths = [320, 360, 768, 1280] as const
const colours = ['light', 'dark'] as const

type Look = {
  readonly width: (typeof widths)[number]
  readonly height: number
  readonly colour: (typeof colours)[number]
}

/** Every width and colour that a page is looked at in: the narrowest first, the widest last. */
export const looks: readonly Look[] = colours.flatMap((colour) =>
  widths.map((width) => ({ width, height: width < 768 ? 640 : 800, colour })),
)
/** The two that differ most. */
export const [narrowest, widest] = [looks[0], looks.at(-1)].flatMap((look) => look ?? []) as [
  Look,
  Look,
]
