import { SegmentedControl } from '@mantine/core'
import type { Coverage } from '../../../../shared/coverage/views'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { DeviceSelect } from '../../../ui/DeviceSelect'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { LoadFailed } from '../../../ui/LoadFailed'
import { ScenarioSelect } from '../../../ui/ScenarioSelect'
import { WhyFacts } from '../../../ui/WhyFacts'
import { useCoverageSearch } from '../useCoverageSearch'
import classes from './compare.module.css'
import { Duel } from './Duel'
import { type Sides, sidesOf } from './sides'

/** Two devices, or the best in-ear and the best headphone, in one scenario. */
export function CompareView({ rows }: { readonly rows: Coverage['rows'] }) {
  const { search, change } = useCoverageSearch()
  const sides = sidesOf(rows, search)
  if (!sides) {
    return (
      <EmptyState
        title={t.coverage.compare.takesTwo}
        action={
          <LinkButton to="/collection" search={{ add: true }}>
            {t.coverage.compare.addDevice}
          </LinkButton>
        }
      >
        {t.coverage.compare.addSecond}
      </EmptyState>
    )
  }
  const formats = search.formats ?? false
  return (
    <>
      <div className={classes.ask}>
        <SegmentedControl
          size="sm"
          aria-label={t.coverage.compare.what}
          value={formats ? 'formats' : 'devices'}
          onChange={(next) => change({ formats: next === 'formats' || undefined })}
          data={[
            { value: 'devices', label: t.coverage.compare.twoDevices },
            { value: 'formats', label: t.coverage.compare.formats },
          ]}
        />
        <ScenarioSelect
          className={classes.field}
          clearable={false}
          value={sides.scenario}
          onChange={(id) => change({ scenario: id ?? undefined })}
        />
        {formats ? null : (
          <>
            <DeviceSelect
              label={t.coverage.compare.one}
              className={classes.field}
              value={sides.a}
              without={sides.b}
              onChange={(id) => change({ a: id ?? undefined, b: sides.b })}
            />
            <DeviceSelect
              label={t.coverage.compare.other}
              className={classes.field}
              value={sides.b}
              without={sides.a}
              onChange={(id) => change({ b: id ?? undefined, a: sides.a })}
            />
          </>
        )}
      </div>
      {formats ? <Formats scenario={sides.scenario} /> : <Devices sides={sides} />}
    </>
  )
}

function Devices({ sides }: { readonly sides: Sides }) {
  const { data, error, refetch } = useChannel('compare.devices', { ...sides }, { keepPrevious: true })
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />
  return data ? <Duel comparison={data} sentence={data.sentence} /> : null
}

function Formats({ scenario }: { readonly scenario: string }) {
  const { data, error, refetch } = useChannel('compare.formats', { scenario }, { keepPrevious: true })
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const why = <WhyFacts facts={data.facts} about={t.coverage.compare.formats} />
  return data.comparison ? (
    <Duel comparison={data.comparison} sentence={data.sentence} why={why} />
  ) : (
    <p className={classes.sentence}>
      {data.sentence} {why}
    </p>
  )
}
