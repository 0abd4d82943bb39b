import { ATTENTION_KINDS, type AttentionKind } from '@shared/care/items'
import type { NoticeSettings } from '@shared/care/notices'

export function onlyKinds(on: readonly AttentionKind[]): NoticeSettings['kinds'] {
  const said = (kind: AttentionKind) => on.includes(kind)
  return {
    replace: said('replace'),
    clean: said('clean'),
    inspect: said('inspect'),
    charge: said('charge'),
    condition: said('condition'),
    order: said('order'),
    checkup: said('checkup'),
  }
}

/** Everything at once, at any hour. */
export const EVERYTHING: NoticeSettings = {
  reminders: 'each',
  reminderHour: 9,
  quietFrom: '00:00',
  quietTo: '00:00',
  kinds: onlyKinds(ATTENTION_KINDS),
}
