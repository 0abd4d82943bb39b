import type { AttentionItem } from '../../../shared/care/items'
import type { SnoozeChoice } from '../../../shared/care/snooze'
import type { SnoozeFor } from '../../../shared/care/views'
import { formatDateTime } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'

export const SNOOZE_FOR: Readonly<Record<SnoozeChoice, SnoozeFor>> = {
  day: { days: 1 },
  week: { days: 7 },
  tenHours: { hours: 10 },
}

/** `Snoozed until 24 Nov 2026, 18:00`, `Snoozed until 130 h of use` */
export function snoozedText(
  { snoozedUntilAt, snoozedUntilHours }: Pick<AttentionItem, 'snoozedUntilAt' | 'snoozedUntilHours'>,
  zone: string,
): string {
  if (snoozedUntilAt !== null) return t.ui.care.snoozedUntil({ when: formatDateTime(snoozedUntilAt, zone) })
  return snoozedUntilHours === null ? '' : t.ui.care.snoozedForUse({ hours: formatNumber(snoozedUntilHours) })
}
