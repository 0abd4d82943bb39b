import { Link } from '@tanstack/react-router'
import { formatDay, formatSeconds, formatShare } from '../../../../shared/i18n/format'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { Listening } from '../../../../shared/sessions/listening'
import { localDateOf } from '../../../../shared/time'
import { useScenarioName } from '../../../ui/names'
import { useZone } from '../../../ui/owner'
import { type CostColumn, CostTable } from '../costs/CostTable'
import insights from '../insights.module.css'
import classes from './listening.module.css'

interface ListenedTablesProps extends Pick<Listening, 'seconds' | 'devices' | 'scenarios'> {
  nameOf(device: string): string
}

type Amount = Pick<Listening, 'seconds' | 'sessions'>

/** Who was listened to how long, and what for. */
export function ListenedTables({ seconds: all, devices, scenarios, nameOf }: ListenedTablesProps) {
  const nameOfScenario = useScenarioName()
  const zone = useZone()
  const words = t.insights.listening
  const amounts = <Row extends Amount>(): readonly CostColumn<Row>[] => [
    { title: words.share, cell: ({ seconds }) => <Share of={seconds / all} /> },
    { title: words.listened, isNumber: true, cell: ({ seconds }) => formatSeconds(seconds) },
    { title: words.sessions, isNumber: true, cell: ({ sessions }) => formatNumber(sessions) },
  ]
  return (
    <>
      <CostTable
        title={words.byDevice}
        columns={[
          {
            title: words.device,
            cell: ({ device }) => (
              <Link to="/collection/$id" params={{ id: device }} className={insights.link}>
                {nameOf(device)}
              </Link>
            ),
          },
          ...amounts<Listening['devices'][number]>(),
          { title: words.last, isNumber: true, cell: ({ lastAt }) => formatDay(localDateOf(lastAt, zone)) },
        ]}
        rows={devices}
        keyOf={({ device }) => device}
        notes={[]}
      />
      <CostTable
        title={words.byScenario}
        columns={[
          { title: words.scenario, cell: ({ scenario }) => nameOfScenario(scenario) },
          ...amounts<Listening['scenarios'][number]>(),
        ]}
        rows={scenarios}
        keyOf={({ scenario }) => scenario ?? ''}
        notes={[]}
      />
    </>
  )
}

/** Less of something is not nothing. */
const ONE_PERCENT = 0.01

function Share({ of }: { readonly of: number }) {
  return (
    <span className={classes.share}>
      <span className={classes.track} aria-hidden>
        <i style={{ width: `${100 * of}%` }} />
      </span>
      {of > 0 && of < ONE_PERCENT / 2 ? `< ${formatShare(ONE_PERCENT)}` : formatShare(of)}
    </span>
  )
}
