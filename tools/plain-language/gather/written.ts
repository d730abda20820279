import type { Text } from '../text/text.ts'
import { contentTexts } from './content.ts'
import { interfaceTexts } from './interface.ts'
import { letterTexts } from './letters.ts'
import { placeTexts } from './place.ts'

/** Every German string that a resident can read, as we write it. What lies in src/staff/ is for staff, and stays out. */
export const writtenTexts = async (): Promise<readonly Text[]> => [
  ...(await interfaceTexts()),
  ...placeTexts(),
  ...contentTexts(),
  ...letterTexts(),
]
