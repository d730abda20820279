import type { Adviser } from '../../domain/place/schema.ts'

type Is = Adviser['is'] | 'child'

const hair = {
  woman: 'M-20 18V-3a20 20 0 0 1 40 0v21h-7V-3Q-3-3-8-11q0 8-5 10v19z',
  man: 'M-18-1a18 18 0 0 1 36 0q-6-8-13-8-12 1-23 8z',
  child: 'M-18-2a18 18 0 0 1 36 0Q8-9 0-9-9-9-18-2z',
} as const

/** Where the head is, and how large the person is drawn. */
type Stands = { readonly x: number; readonly y: number; readonly size?: number }

/** A person without a face: nobody in particular. `as` is the colour of what they wear. */
export function figure({ x, y, size = 1 }: Stands, as: 'one' | 'two' | 'three', is?: Is): string {
  const onTop = is ? `<path class="hair" d="${hair[is]}"/>` : ''
  return `<g transform="translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}"><path class="${as}" d="M-30 78V46a26 26 0 0 1 26-26h8a26 26 0 0 1 26 26v32z"/><circle class="face" r="18"/>${onTop}</g>`
}
