// @ts-check
// `npm run serve`. Plain JavaScript without an import, so that a Node that is too old reads it to the end and says so.

/** The configuration is wrong (sysexits.h): to start again does not help, and serve/sozialraum.service does not. */
const misconfigured = 78

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `This server needs Node 22.12 or newer, and this is ${process.versions.node} (docs/deploy.md says how to get one).`,
  )
  process.exit(misconfigured)
}

const bundle = new URL('../dist-server/serve.js', import.meta.url)
const { existsSync } = await import('node:fs')
if (!existsSync(bundle)) {
  console.error('Nothing is built yet. Run "npm ci && npm run build" first (docs/deploy.md).')
  process.exit(misconfigured)
}
try {
  await import(bundle.href)
} catch (error) {
  // PLACE is read before anything else can be.
  if (!(error instanceof Error && error.name === 'PlaceError')) throw error
  console.error(error.message)
  process.exit(misconfigured)
}
