// @ts-check
import { fileURLToPath } from 'node:url'

import netlify from '@astrojs/netlify'
import { defineConfig, passthroughImageService } from 'astro/config'

import { stopUnlessReady } from './netlify/platform/ready.ts'
import { given } from './src/site/given.ts'
import { here, seed } from './src/site/here.ts'
import { writePolicy } from './tools/build/file-policy.ts'
import { languageRoutes } from './tools/build/language-routes.ts'
import { staleTexts } from './tools/translations/state.ts'

export default defineConfig({
  site: given(process.env).URL ?? 'http://localhost:4321',
  // src/middleware.ts leads to the address with a slash; so does Netlify for files.
  trailingSlash: 'ignore',
  output: 'static',
  adapter: netlify({ imageCDN: false, devFeatures: false }),
  session: false,
  // Pictures are made at the build. Astro's own service would put 19 MB of sharp into the function that makes pages.
  image: { service: passthroughImageService() },
  // src/middleware.ts answers whatever is no GET; forms go to functions, which look at where they come from.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  build: { format: 'directory' },
  // No script inside a page: the security policy does not let it run.
  vite: {
    build: { assetsInlineLimit: 0 },
    // Of these a page uses a part. Left outside they come whole, in hundreds of files, whenever the function begins anew.
    ssr: { noExternal: ['ics', 'libphonenumber-js', 'temporal-polyfill', 'temporal-utils', 'zod'] },
    define: { STALE_TEXTS: JSON.stringify(staleTexts(here.languages)) },
  },
  integrations: [
    {
      name: 'pages-in-each-language',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          languageRoutes(here.languages).forEach(injectRoute),
      },
    },
    {
      name: 'policy-of-files',
      hooks: { 'astro:build:done': ({ dir }) => writePolicy(fileURLToPath(dir)) },
    },
    {
      name: 'ready-for-the-public',
      hooks: { 'astro:build:start': () => stopUnlessReady(seed, process.env) },
    },
  ],
})
