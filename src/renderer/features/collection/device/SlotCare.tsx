import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DutyView } from '../../../../shared/care/views'
import { formatDayShort } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { productName } from '../../../../shared/parts/part'
import type { MountedPart } from '../../../../shared/parts/views'
import { useChannel } from '../../../app/api'
import { shortRuleText } from '../../../ui/duties/dutyWords'
import classes from './care.module.css'

/** The duties of a mounted part in short; the rest is behind its name. */
export function SlotCare({ part: { part, product, side } }: { readonly part: MountedPart }) {
  const running = useChannel('care.duties', { part }).data?.filter(({ resolved }) => resolved.on) ?? []
  const whole = productName(product)
  const name =
    side === 'both' ? whole : t.collection.device.care.onSide({ product: whole, side: t.parts.sides[side] })
  return (
    <li className={classes.slot}>
      <Link to="/parts" search={{ part }}>
        {name}
      </Link>
      {running.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t.collection.device.care.nothingRegular}
        </Text>
      ) : (
        running.map((view) => (
          <Text key={view.duty} size="xs" c="dimmed">
            {dutyText(view)}
          </Text>
        ))
      )}
    </li>
  )
}

function dutyText({ duty, resolved, status, asleep }: DutyView): string {
  const { care } = t.collection.device
  const words = { duty: t.care.duties[duty], rule: shortRuleText(resolved.rule) }
  if (asleep) return care.asleep(words)
  if (!status?.leading) return care.rule(words)
  if (status.state === 'due' || status.state === 'overdue') return care.dueNow(words)
  return status.dueOn === null ? care.rule(words) : care.next({ ...words, day: formatDayShort(status.dueOn) })
}
