import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../../shared/longevity/views'
import { evidenceText } from '../../../../shared/longevity/words'
import { SeriesMark } from '../../../ui/charts/SeriesMark'
import { UNIT_WORDS } from '../../../ui/charts/unitWords'
import { toggled, whyNot } from './choose'
import { groupName } from './groupWords'
import classes from './longevity.module.css'

interface GroupListProps {
  readonly title: string
  readonly groups: readonly LongevityGroup[]
  readonly chosen: readonly LongevityGroup[]
  readonly onShow: (ids: string[]) => void
}

/** Groups to tick for the plot; those of which nothing wore out yet wait behind a button. */
export function GroupList({ title, groups, chosen, onShow }: GroupListProps) {
  const [all, setAll] = useState(false)
  const told = groups.filter((group) => group.wornOut > 0 || chosen.includes(group))
  const shown = all || told.length === 0 ? groups : told
  const hidden = groups.length - shown.length
  return (
    <section aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      <ul className={classes.groups}>
        {shown.map((group) => (
          <li key={group.id}>
            <GroupRow group={group} chosen={chosen} onShow={onShow} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button variant="subtle" color="gray" size="compact-sm" mt={6} onClick={() => setAll(true)}>
          {t.insights.longevity.moreUnworn({ count: hidden })}
        </Button>
      ) : null}
    </section>
  )
}

function GroupRow({
  group,
  chosen,
  onShow,
}: Omit<GroupListProps, 'title' | 'groups'> & { group: LongevityGroup }) {
  const index = chosen.indexOf(group)
  const reason = whyNot(group, chosen)
  return (
    <Checkbox
      className={classes.group}
      size="xs"
      checked={index >= 0}
      disabled={reason !== null}
      title={reason ?? undefined}
      onChange={() => onShow(toggled(group, chosen))}
      label={
        <span className={classes.label}>
          <span className={classes.name}>
            {groupName(group)}
            {index >= 0 ? <SeriesMark series={index} /> : null}
          </span>
          <span className={classes.median}>{UNIT_WORDS[group.unit].short(group.life.median)}</span>
          <span className={classes.evidence}>{evidenceText(group)}</span>
        </span>
      }
    />
  )
}
