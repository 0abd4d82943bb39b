import type { RetireReason } from '../../shared/gear/device'

/** Why a part goes, in the order people need them; only the first two teach how long such parts last. */
export const PART_REASONS = [
  'worn_out',
  'torn',
  'just_in_case',
  'lost',
  'other',
] as const satisfies readonly RetireReason[]
