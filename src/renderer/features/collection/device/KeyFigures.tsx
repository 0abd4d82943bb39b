import type { DevicePage } from '../../../../shared/gear/views'
import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import { useScenarioName } from '../../../ui/names'
import classes from './device.module.css'

interface KeyFiguresProps {
  readonly page: DevicePage
}

export function KeyFigures({ page }: KeyFiguresProps) {
  const scenarioName = useScenarioName()
  const { hours, sessions, usualMinutes } = page
  const most = page.scenarios.find(({ scenario }) => scenario !== null)
  return (
    <dl className={classes.figures}>
      <Figure
        value={sessions === 0 && hours === 0 ? '–' : formatHours(hours)}
        meaning={sessionsInWords(sessions)}
      />
      <Figure {...costOf(page)} />
      {usualMinutes === null ? null : (
        <Figure value={formatHours(usualMinutes / 60)} meaning="you usually stop after" />
      )}
      {most ? <Figure value={scenarioName(most.scenario)} meaning="used for most" /> : null}
    </dl>
  )
}

function sessionsInWords(sessions: number): string {
  if (sessions === 0) return 'no session yet'
  return sessions === 1 ? 'in 1 session' : `in ${sessions} sessions`
}

interface FigureProps {
  readonly value: string
  readonly meaning: string
  readonly hint?: string
}

function Figure({ value, meaning, hint }: FigureProps) {
  return (
    <div title={hint}>
      <dt>{meaning}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function costOf({ cost, hours }: DevicePage): FigureProps {
  const { perHour, currency, otherCurrencies, partsAmount, devicePrice } = cost
  if (perHour === null || currency === null) {
    return { value: '–', meaning: hours > 0 ? 'per hour: no price yet' : 'per hour' }
  }
  const parts =
    partsAmount > 0 ? `, of it ${formatMoney({ amount: partsAmount, currency })} tips and pads` : ''
  const left = otherCurrencies.length > 0 ? ` Prices in ${otherCurrencies.join(', ')} are left out.` : ''
  return {
    value: formatMoney({ amount: perHour, currency }),
    meaning: devicePrice === null ? 'per hour, parts only' : 'per hour, parts included',
    hint: `${formatMoney({ amount: (devicePrice?.currency === currency ? devicePrice.amount : 0) + partsAmount, currency })} in all${parts}.${left}`,
  }
}
