const widths = [1280, 768, 360, 320] as const

/** Every width that a page is looked at in, with a height that goes with it: the widest first, the narrowest last. */
export const looks = widths.map((width) => ({ width, height: width < 768 ? 640 : 800 }))

/** The two that differ most. */
export const widest = { width: 1280, height: 800, colour: 'dark' } as const
export const narrowest = { width: 320, height: 640, colour: 'light' } as const
