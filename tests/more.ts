import { conclude, runAll } from './steps.ts'

// `npm run test:more`, on what was built.
conclude(
  await runAll([
    {
      name: 'a second build, a second place, the bundler, the development server, the own server',
      command: 'playwright test -c tests/more.config.ts',
      shown: true,
    },
  ]),
)
