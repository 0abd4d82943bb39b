import type { DutyOrigin } from '../../../shared/care/resolve'

/** What goes on for a thing whose rule is more specific, after its name. */
export const KEPT_WORDS: Readonly<Record<DutyOrigin, string>> = {
  device: 'keeps its own rule',
  slot: 'goes on by the rule for its slot',
  part: 'keeps its own rule',
  product: 'goes on by the rule for its product',
  material: 'goes on by the rule for its material',
  default: 'goes on as usual',
}
