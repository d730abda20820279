import { expect, test as base } from '@playwright/test'

export type RulesOptions = {
  /** The zone of the machine. Every rule must give the same answer in each. */
  machineZone: string
}

/** Rules are tested on a machine in UTC and on one in Kiritimati, 14 hours ahead of it. */
export const test = base.extend<{ inZone: undefined }, RulesOptions>({
  machineZone: ['UTC', { option: true, scope: 'worker' }],
  inZone: [
    async ({ machineZone }, use) => {
      process.env['TZ'] = machineZone
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machineZone)
      await use(undefined)
    },
    { auto: true },
  ],
})
export { expect }
