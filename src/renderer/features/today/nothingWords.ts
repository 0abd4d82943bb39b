import type { Locks } from '../../../shared/suggest/locks'

/** Why there is no pick. */
export function nothingInWords(passedOver: number, { device, tips }: Locks): string {
  if (device !== null && tips !== null) return 'What you keep does not go together here. Let go of one.'
  if (device !== null) return 'The one you keep does not suit this: the reason stands below.'
  if (tips !== null) return 'Nothing that takes the pair you keep suits this.'
  return passedOver > 0
    ? 'You have passed on everything that suits.'
    : 'Nothing you own suits this: the reasons stand below.'
}
