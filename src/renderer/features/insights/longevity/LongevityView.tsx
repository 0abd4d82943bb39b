import { SegmentedControl } from '@mantine/core'
import { formatShare } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
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

/** How long tips, pads and the rest last in these hands, compared. */
export function LongevityView() {
  const { search, change } = useInsightsSearch()
  const answer = useChannel('insights.longevity', {})
  if (answer.error) return <LoadFailed error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t.insights.longevity.counting}</Loading>
  const groups = answer.data
  if (groups.length === 0) return <NothingWorn />

  const words = t.insights.longevity
  const chosen = chosenGroups(groups, search.show)
  const series = chosen.map((group) => ({ ...group, name: groupName(group) }))
  const lists = [
    { title: words.byMaterial, members: groups.filter(({ product }) => product === null) },
    { title: words.byProduct, members: groups.filter(({ product }) => product !== null) },
  ]
  return (
    <div className={classes.view}>
      <div className={classes.figure}>
        <div className={classes.top}>
          <h2 className={classes.question}>{words.question}</h2>
          <SegmentedControl
            size="xs"
            aria-label={words.showAs}
            value={search.table ? 'table' : 'plot'}
            onChange={(next) => change({ table: next === 'table' || undefined })}
            data={[
              { value: 'plot', label: words.plot },
              { value: 'table', label: words.table },
            ]}
          />
        </div>
        {search.table ? (
          <SurvivalTable label={words.shareByWear} series={series} />
        ) : (
          <SurvivalPlot key={series.map(({ id }) => id).join()} label={words.shareByWear} series={series} />
        )}
        <p className={classes.caption}>{t.common.inARow({ sentences: [words.caption, unitText(chosen)] })}</p>
        <ChosenTable chosen={chosen} />
        <p className={classes.caption}>{words.brackets({ share: formatShare(0.95) })}</p>
        {chosen.flatMap((group) =>
          caveatsOf(group).map((text) => (
            <p key={`${group.id} ${text}`} className={classes.caption}>
              {words.caveatOf({ group: groupName(group), text })}
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
