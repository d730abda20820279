// @ts-check
import netlify from '@astrojs/netlify'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: process.env.URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  output: 'static',
  adapter: netlify({ imageCDN: false, devFeatures: false }),
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  // No script or style inside a page: the security policy does not let it run.
  vite: { build: { assetsInlineLimit: 0 } },
})
