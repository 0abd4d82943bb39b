import { statements } from '../i18n/en/facts/statements'

/** The id of something held to be true: `F1` … `F67`; `t.facts.statements` says what it is. */
export type FactId = keyof typeof statements

/** Every id in order. */
export const FACT_IDS: readonly FactId[] = Object.keys(statements).filter(isFactId)

/** True for `F1` … `F67`. */
export function isFactId(text: string): text is FactId {
  return Object.hasOwn(statements, text)
}
