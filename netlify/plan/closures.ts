import { removeChange } from './version.ts'

/** Opens days again. What was called off stays so: those people were told. */
export const openDays = (id: string): Promise<'removed' | 'other'> => removeChange('closure', id)
