import type { APIRoute } from 'astro'

import { screenIcon } from '../metadata/icon.ts'
import { pngOf } from '../metadata/png.ts'
import { sharePicture } from '../metadata/share-picture.ts'

// Apple takes 180; the manifest names 192 and 512.
const icon = (size: number) => () => pngOf(screenIcon, size, size)
const pictures = {
  'icon-180': icon(180),
  'icon-192': icon(192),
  'icon-512': icon(512),
  bild: () => pngOf(sharePicture(), 1200, 630),
} as const

export const getStaticPaths = () =>
  Object.entries(pictures).map(([picture, make]) => ({ params: { picture }, props: { make } }))

type Props = { readonly make: () => Promise<Buffer> }

/** Pictures for home screens and messengers, made at the build. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await props.make()), { headers: { 'Content-Type': 'image/png' } })
