import { SegmentedControl } from '@mantine/core'
import { formatSeconds } from '../../../../shared/i18n/format'
import { formatList } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { LISTENING_PERIODS, type ListeningPeriod } from '../../../../shared/sessions/listening'
import { useChannel } from '../../../app/api'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { LoadFailed } from '../../../ui/LoadFailed'
import { useDeviceName } from '../../../ui/names'
import classes from '../insights.module.css'
import { Loading } from '../Loading'
import { useInsightsSearch } from '../useInsightsSearch'
import { ListenedTables } from './ListenedTables'
import { Months } from './Months'

/** What was listened to: month by month, and over a time of choice by device and by scenario. */
export function ListeningView() {
  const { search, change } = useInsightsSearch()
  const period: ListeningPeriod = search.period ?? 'year'
  const answer = useChannel('insights.listening', { period }, { keepPrevious: true })
  const nameOf = useDeviceName()
  const words = t.insights.listening
  if (answer.error) return <LoadFailed error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{words.adding}</Loading>
  const { seconds, sessions, devices, scenarios, unused, months } = answer.data
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={words.period}
      data={LISTENING_PERIODS.map((value) => ({ value, label: words.periods[value] }))}
      value={period}
      onChange={(next) => change({ period: LISTENING_PERIODS.find((each) => each === next) })}
    />
  )
  if (sessions === 0) {
    return (
      <>
        {choice}
        <EmptyState
          title={words.nothing}
          action={<LinkButton to="/sessions">{words.goToSessions}</LinkButton>}
        >
          {words.howItBegins}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <Months months={months} />
      <div className={classes.over}>
        <p className={classes.lead}>
          {words.lead({ hours: formatSeconds(seconds), sessions, devices: devices.length })}
        </p>
        {choice}
      </div>
      <ListenedTables seconds={seconds} devices={devices} scenarios={scenarios} nameOf={nameOf} />
      {unused.length === 0 ? null : (
        <p className={classes.note}>{words.unused({ names: namesInWords(unused.map(nameOf)) })}</p>
      )}
    </>
  )
}

const NAMED = 8

function namesInWords(names: readonly string[]): string {
  const rest = names.length - NAMED
  if (rest <= 0) return formatList([...names])
  return t.insights.listening.andMore({ names: names.slice(0, NAMED).join(', '), count: rest })
}
