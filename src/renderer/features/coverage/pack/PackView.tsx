import { NumberInput } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { EmptyState } from '../../../ui/EmptyState'
import { LoadFailed } from '../../../ui/LoadFailed'
import { useCoverageSearch } from '../useCoverageSearch'
import { Plan } from './Plan'
import classes from './pack.module.css'
import { ScenarioTicks } from './ScenarioTicks'

const LONGEST_MINUTES = 1440

/** The fewest devices for what the owner is going to do on a trip. */
export function PackView({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { search, change } = useCoverageSearch()
  const entries = useChannel('scenarios.list', {}).data
  const known = new Set(entries?.map(({ scenario }) => scenario.id))
  const chosen = (search.pack ?? []).filter((id) => known.has(id))
  const plan = useChannel(
    'packing.plan',
    { scenarios: chosen, minutes: search.minutes },
    { enabled: chosen.length > 0, keepPrevious: true },
  )
  if (!entries) return null
  const scenarios = entries.toSorted((a, b) => b.uses - a.uses).map(({ scenario }) => scenario)

  return (
    <>
      <div className={classes.ask}>
        <ScenarioTicks
          scenarios={scenarios}
          chosen={chosen}
          onChoose={(next) => change({ pack: next.length > 0 ? next : undefined })}
        />
        <NumberInput
          label={t.coverage.pack.minutesForEach}
          description={t.coverage.pack.emptyIsUsual}
          placeholder={t.coverage.pack.asUsual}
          min={1}
          max={LONGEST_MINUTES}
          step={30}
          clampBehavior="strict"
          allowDecimal={false}
          w={170}
          value={search.minutes ?? ''}
          onChange={(value) =>
            change({ minutes: typeof value === 'number' && value > 0 ? value : undefined })
          }
        />
      </div>
      {chosen.length === 0 ? (
        <EmptyState title={t.coverage.pack.whatWillYouDo}>{t.coverage.pack.chooseAll}</EmptyState>
      ) : plan.error ? (
        <LoadFailed error={plan.error} onRetry={() => void plan.refetch()} />
      ) : plan.data ? (
        <Plan plan={plan.data} names={names} />
      ) : null}
    </>
  )
}
