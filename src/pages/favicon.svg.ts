import { tabIcon } from '../metadata/icon.ts'

export const GET = () => new Response(tabIcon, { headers: { 'Content-Type': 'image/svg+xml' } })
