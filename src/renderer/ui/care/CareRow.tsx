import { Text } from '@mantine/core'
import type { AttentionItem } from '../../../shared/care/items'
import { titleWithPlace } from '../../../shared/care/names'
import { formatDayShort, sentence } from '../../../shared/i18n/format'
import { type LocalDate, localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { LevelMeter } from '../LevelMeter'
import { useZone } from '../owner'
import { CareActions } from './CareActions'
import { CareLink } from './CareLink'
import classes from './care.module.css'

/** One thing that needs its owner: what, where, why, and what to do about it. */
export function CareRow({ item }: { readonly item: AttentionItem }) {
  const today = localDateOf(nowAt(), useZone())
  const { title, deviceName, damage, medianDamage, pWornNow, state } = item
  const place = titleWithPlace(item) === title ? null : deviceName
  return (
    <article className={classes.row} aria-label={titleWithPlace(item)} data-entry={item.key}>
      <div className={classes.what}>
        <Text className={classes.name}>
          <CareLink subject={item.subject}>{title}</CareLink>
          {place === null ? null : <span className={classes.place}> on {place}</span>}
        </Text>
        {damage !== null && medianDamage !== null && pWornNow !== null ? (
          <div className={classes.meter}>
            <LevelMeter
              wear={{ damage, medianDamage, pWornNow, state }}
              label={title.replace(/^Replace /, '')}
            />
          </div>
        ) : null}
        <Text size="xs" c="dimmed">
          {sentence(item.why)}
          {item.kind === 'replace' ? orderInWords(item.orderBy, today) : ''}
        </Text>
      </div>
      <CareActions kind={item.kind} title={title} subject={item.subject} />
    </article>
  )
}

/** Once its day has come, ordering is an item of its own. */
function orderInWords(orderBy: LocalDate | null, today: LocalDate): string {
  return orderBy === null || orderBy <= today ? '' : ` Order by ${formatDayShort(orderBy)}.`
}
