import type { IForbiddenRuleType } from 'dependency-cruiser'

import { arrows } from './rooms.ts'

const inside = (room: string): string => `^${room}/`
const ours = '^(?:src|netlify|serve|tools|tests)/'

/** The table is wrong. The message names the line. */
class ArrowError extends Error {
  override name = 'ArrowError'
}

/** Refuses (with `ArrowError`) a table in which an arrow points at a room that stands further down, or at none. */
function checkOrder(): void {
  const seen: string[] = []
  for (const [room, imports] of Object.entries(arrows)) {
    for (const name of imports)
      if (name !== 'tests' && !seen.some((other) => `${other}/`.startsWith(`${name}/`)))
        throw new ArrowError(
          `${room} imports ${name}, which does not stand above it in tools/arrows/rooms.ts.`,
        )
    seen.push(room)
  }
}

const rulesOfRooms = (): readonly IForbiddenRuleType[] =>
  Object.entries(arrows).map(([room, imports]) => ({
    name: room,
    comment: `${room} imports ${imports.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: inside(room) },
    to: { path: ours, pathNot: [room, ...imports].map(inside) },
  }))

const others: readonly IForbiddenRuleType[] = [
  {
    name: 'no-circle',
    comment: 'No two files stand in a circle, types included.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'pages-only-read',
    comment: 'Pages show: of netlify they import the read.ts of a room.',
    severity: 'error',
    from: { path: '^src/pages/' },
    to: { path: '^netlify/', pathNot: '^netlify/[^/]+/read\\.ts$' },
  },
  {
    name: 'middleware-hands-on',
    comment:
      'The middleware hands the clock, the draft, the id of a form and the plan on to pages.',
    severity: 'error',
    from: { path: '^src/middleware\\.ts$' },
    to: {
      path: '^netlify/',
      pathNot:
        '^netlify/(?:plan/read|platform/(?:clock|form-id|log)|submissions/shown-again)\\.ts$',
    },
  },
  {
    name: 'inside-of-a-folder',
    comment: 'A file with an underscore is the inside of its folder.',
    severity: 'error',
    from: { path: '^(.+)/[^/]+$', pathNot: '^tests/' },
    to: { path: '/_[^/]+$', pathNot: ['^$1/', '^src/pages/_'] },
  },
]

/** What dependency-cruiser forbids: every arrow that the table does not have, and circles of files. */
export function forbidden(): readonly IForbiddenRuleType[] {
  checkOrder()
  return [...others, ...rulesOfRooms()]
}
