import { SegmentedControl } from '@mantine/core'
import { formatShare } from '../../../../shared/i18n/format'
import { useChannel } from '../../../app/api'
import { SurvivalPlot } from '../../../ui/charts/SurvivalPlot'
import { SurvivalTable } from '../../../ui/charts/SurvivalTable'
import { LoadFailed } from '../../../ui/LoadFailed'
import { Loading } from '../Loading'
import { useInsightsSearch } from '../useInsightsSearch'
import { ChosenTable } from './ChosenTable'
import { chosenGroups } from './choose'
import { GroupList } from './GroupList'
import { caveatsOf, groupName, unitText } from './groupWords'
import classes from './longevity.module.css'
import { NothingWorn } from './NothingWorn'

const LABEL = 'Share still good by wear'

/** How long tips, pads and the rest last in these hands, compared. */
export function LongevityView() {
  const { search, change } = useInsightsSearch()
  const answer = useChannel('insights.longevity', {})
  if (answer.error) return <LoadFailed error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Loading>Counting what wore out …</Loading>
  const groups = answer.data
  if (groups.length === 0) return <NothingWorn />

  const chosen = chosenGroups(groups, search.show)
  const series = chosen.map((group) => ({ ...group, name: groupName(group) }))
  const lists = [
    { title: 'By material', members: groups.filter(({ product }) => product === null) },
    { title: 'By product', members: groups.filter(({ product }) => product !== null) },
  ]
  return (
    <div className={classes.view}>
      <div className={classes.figure}>
        <div className={classes.top}>
          <h2 className={classes.question}>How many are still good after so much wear?</h2>
          <SegmentedControl
            size="xs"
            aria-label="Show as"
            value={search.table ? 'table' : 'plot'}
            onChange={(next) => change({ table: next === 'table' || undefined })}
            data={[
              { value: 'plot', label: 'Plot' },
              { value: 'table', label: 'Table' },
            ]}
          />
        </div>
        {search.table ? (
          <SurvivalTable label={LABEL} series={series} />
        ) : (
          <SurvivalPlot key={series.map(({ id }) => id).join()} label={LABEL} series={series} />
        )}
        <p className={classes.caption}>
          Steps: what happened to yours. Thin line: the life learned from it, which forecasts the next.{' '}
          {unitText(chosen)}
        </p>
        <ChosenTable chosen={chosen} />
        <p className={classes.caption}>
          In brackets: from when one in ten is worn out until nine in ten are, and for what was seen alone the{' '}
          {formatShare(0.95)} limits.
        </p>
        {chosen.flatMap((group) =>
          caveatsOf(group).map((text) => (
            <p key={`${group.id} ${text}`} className={classes.caption}>
              {groupName(group)}: {text}
            </p>
          )),
        )}
      </div>
      <div className={classes.lists}>
        {lists.map(({ title, members }) => (
          <GroupList
            key={title}
            title={title}
            groups={members}
            chosen={chosen}
            onShow={(show) => change({ show })}
          />
        ))}
      </div>
    </div>
  )
}
