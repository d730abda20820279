import type { PhoneNumber } from './number.ts'

/** A number as it will be dialled, for people. What was kept before numbers were judged shows as it was typed. */
export const dialled = ({ shown, typed }: PhoneNumber): string => shown ?? typed
