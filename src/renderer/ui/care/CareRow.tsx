import { Text } from '@mantine/core'
import type { AttentionItem } from '../../../shared/care/items'
import { placeOf, titleWithPlace } from '../../../shared/care/names'
import { formatDayShort, sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
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
  const { title, name, damage, medianDamage, pWornNow, state, kind } = item
  const device = placeOf(item)
  const orderBy = kind === 'replace' ? orderInWords(item.orderBy, today) : null
  return (
    <article className={classes.row} aria-label={titleWithPlace(item)} data-entry={item.key}>
      <div className={classes.what}>
        <Text className={classes.name}>
          <CareLink subject={item.subject}>{title}</CareLink>
          {device === null ? null : <span className={classes.place}>{t.ui.care.onDevice({ device })}</span>}
        </Text>
        {damage !== null && medianDamage !== null && pWornNow !== null ? (
          <div className={classes.meter}>
            <LevelMeter wear={{ damage, medianDamage, pWornNow, state }} label={name} />
          </div>
        ) : null}
        <Text size="xs" c="dimmed">
          {sentences([item.why, orderBy].filter((text) => text !== null))}
        </Text>
      </div>
      <CareActions kind={kind} title={title} subject={item.subject} />
    </article>
  )
}

/** Once its day has come, ordering is an item of its own. */
function orderInWords(orderBy: LocalDate | null, today: LocalDate): string | null {
  return orderBy === null || orderBy <= today ? null : t.ui.care.orderBy({ day: formatDayShort(orderBy) })
}
