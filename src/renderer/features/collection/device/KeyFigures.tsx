import type { DevicePage } from '../../../../shared/gear/views'
import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { useScenarioName } from '../../../ui/names'
import classes from './device.module.css'

interface KeyFiguresProps {
  readonly page: DevicePage
}

export function KeyFigures({ page }: KeyFiguresProps) {
  const scenarioName = useScenarioName()
  const { hours, sessions, usualMinutes } = page
  if (hours === 0 && sessions === 0) {
    return <p className={classes.nothingYet}>{t.collection.device.figures.nothingYet}</p>
  }
  const most = page.scenarios.find(({ scenario }) => scenario !== null)
  return (
    <dl className={classes.figures}>
      <Figure value={formatHours(hours)} meaning={sessionsInWords(sessions)} />
      <Figure {...costOf(page)} />
      {usualMinutes === null ? null : (
        <Figure value={formatHours(usualMinutes / 60)} meaning={t.collection.device.figures.stopsAfter} />
      )}
      {most ? (
        <Figure value={scenarioName(most.scenario)} meaning={t.collection.device.figures.usedForMost} />
      ) : null}
    </dl>
  )
}

function sessionsInWords(sessions: number): string {
  const { noSession, inSessions } = t.collection.device.figures
  return sessions === 0 ? noSession : inSessions({ count: sessions })
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

function costOf({ cost }: DevicePage): FigureProps {
  const { figures } = t.collection.device
  const { perHour, currency, otherCurrencies, partsAmount, devicePrice } = cost
  if (perHour === null || currency === null) {
    return { value: '–', meaning: figures.perHourNoPrice }
  }
  const priceAmount = devicePrice?.currency === currency ? devicePrice.amount : 0
  const total = formatMoney({ amount: priceAmount + partsAmount, currency })
  const parts = formatMoney({ amount: partsAmount, currency })
  const sum = partsAmount > 0 ? figures.inAllWithParts({ total, parts }) : figures.inAll({ total })
  const left = figures.leftOut({ currencies: t.common.listed({ items: otherCurrencies }) })
  return {
    value: formatMoney({ amount: perHour, currency }),
    meaning: devicePrice === null ? figures.perHourPartsOnly : figures.perHourWithParts,
    hint: otherCurrencies.length > 0 ? t.common.inARow({ sentences: [sum, left] }) : sum,
  }
}
