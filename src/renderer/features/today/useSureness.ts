import type { Input, Output } from '../../../shared/ipc/contract'
import { useChannel } from '../../app/api'
import { useUnhurried } from '../../app/useUnhurried'

export type Sureness = Output<'suggest.confidence'>

/**
 * How sure the suggestion is: asked for once the suggestion stands, so that it never waits for it. null until
 * then, as what was said of another suggestion would be wrong.
 */
export function useSureness(input: Input<'suggest.confidence'>, ready: boolean): Sureness | null {
  return useChannel('suggest.confidence', input, { enabled: useUnhurried() && ready }).data ?? null
}
