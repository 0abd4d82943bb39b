import type { AttentionItem } from '../../../shared/care/items'
import type { SnoozeChoice } from '../../../shared/care/snooze'
import type { SnoozeFor } from '../../../shared/care/views'
import { formatDateTime } from '../../../shared/i18n/format'
import type { Duty } from '../../../shared/parts/care'

/** What the button says that notes a duty as done. */
export const DONE_LABELS: Readonly<Record<Duty, string>> = {
  clean: 'Cleaned',
  inspect: 'Still fine',
  replace: 'Replaced',
  charge: 'Charged',
  condition: 'Conditioned',
}

/** `Skip cleaning`, as a heading. */
export const SKIP_LABELS: Readonly<Record<Duty, string>> = {
  clean: 'Skip this cleaning',
  inspect: 'Skip this inspection',
  replace: 'Not this month',
  charge: 'Skip this charge',
  condition: 'Skip this conditioning',
}

export const SNOOZE_FOR: Readonly<Record<SnoozeChoice, SnoozeFor>> = {
  day: { days: 1 },
  week: { days: 7 },
  tenHours: { hours: 10 },
}

export const SKIP_REASONS = ['Not needed', 'Nothing at hand', 'Hardly used lately'] as const

/** `Snoozed until 24 Nov 2026, 18:00`, `Snoozed until 130 h of use` */
export function snoozedText(
  { snoozedUntilAt, snoozedUntilHours }: Pick<AttentionItem, 'snoozedUntilAt' | 'snoozedUntilHours'>,
  zone: string,
): string {
  if (snoozedUntilAt !== null) return `Snoozed until ${formatDateTime(snoozedUntilAt, zone)}`
  return snoozedUntilHours === null ? '' : `Snoozed until ${Math.round(snoozedUntilHours)} h of use`
}
