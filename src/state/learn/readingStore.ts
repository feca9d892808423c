import { create } from 'zustand'
import type { StatementId } from '../../lessons/reading'

/** The statement of the account that the body shows; null: none was tapped. */
export const useReading = create<{ readonly at: StatementId | null }>(() => ({ at: null }))
