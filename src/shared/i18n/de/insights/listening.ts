import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const listening: Texts['insights']['listening'] = {
  adding: 'Zähle zusammen, was du gehört hast …',
  period: 'Zeitraum',
  periods: { month: 'Letzte 30 Tage', year: 'Letzte 12 Monate', all: 'Alles' },
  lead: ({ hours, sessions, devices }) =>
    `${hours} in ${plural(sessions, { one: '# Sitzung', other: '# Sitzungen' })}, mit ${plural(devices, { one: '# Gerät', other: '# Geräten' })}.`,
  byMonth: 'Stunden pro Monat',
  byDevice: 'Nach Gerät',
  byScenario: 'Nach Szenario',
  device: 'Gerät',
  scenario: 'Szenario',
  listened: 'Gehört',
  share: 'Anteil',
  sessions: 'Sitzungen',
  last: 'Zuletzt',
  unused: ({ names }) => `In dieser Zeit nicht gehört: ${names}.`,
  andMore: ({ names, count }) => `${names} und ${formatNumber(count)} weitere`,
  nothing: 'In dieser Zeit wurde nichts gehört',
  howItBegins:
    'Beginne unter „Heute“ eine Sitzung oder trage eine vergangene ein. Was du hörst, wird hier zusammengezählt.',
  goToSessions: 'Zu den Sitzungen',
}
