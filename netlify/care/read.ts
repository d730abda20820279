/** What pages of staff read of how the system is. */
export { troublesAt } from './troubles.ts'
