import { timeConstantTexts } from './timeConstants'

/** Pages to read. */
export const pages = {
  ...timeConstantTexts,
} as const
