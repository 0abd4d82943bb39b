import type { ListeningPeriod } from '../../../sessions/listening'
import { formatNumber, plural } from '../../kit'

type Count = { count: number }

/** What was listened to: by month, by device and by scenario. */
export const listening = {
  adding: 'Adding up what you listened to …',
  period: 'Time',
  periods: { month: 'Last 30 days', year: 'Last 12 months', all: 'Everything' } satisfies Record<
    ListeningPeriod,
    string
  >,
  lead: ({ hours, sessions, devices }: { hours: string; sessions: number; devices: number }) =>
    `${hours} in ${plural(sessions, { one: '# session', other: '# sessions' })}, on ${plural(devices, { one: '# device', other: '# devices' })}.`,
  byMonth: 'Hours by month',
  byDevice: 'By device',
  byScenario: 'By scenario',
  device: 'Device',
  scenario: 'Scenario',
  listened: 'Listened',
  share: 'Share',
  sessions: 'Sessions',
  last: 'Last',
  unused: ({ names }: { names: string }) => `Not listened to in this time: ${names}.`,
  andMore: ({ names, count }: Count & { names: string }) => `${names} and ${formatNumber(count)} more`,
  nothing: 'Nothing was listened to in this time',
  howItBegins: 'Start a session on Today, or log one that is over. What you listen to is summed up here.',
  goToSessions: 'Go to Sessions',
}
