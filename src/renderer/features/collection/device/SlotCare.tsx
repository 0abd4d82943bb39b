import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DutyView } from '../../../../shared/care/views'
import { formatDayShort } from '../../../../shared/i18n/format'
import { productName } from '../../../../shared/parts/part'
import type { MountedPart } from '../../../../shared/parts/views'
import { useChannel } from '../../../app/api'
import { DUTY_NAMES, shortRuleText } from '../../../ui/duties/dutyWords'
import classes from './care.module.css'

/** The duties of a mounted part in short; the rest is behind its name. */
export function SlotCare({ part: { part, product, side } }: { readonly part: MountedPart }) {
  const running = useChannel('care.duties', { part }).data?.filter(({ resolved }) => resolved.on) ?? []
  const name = side === 'both' ? productName(product) : `${productName(product)}, ${side}`
  return (
    <li className={classes.slot}>
      <Link to="/parts" search={{ part }}>
        {name}
      </Link>
      {running.length === 0 ? (
        <Text size="xs" c="dimmed">
          Nothing is asked of it regularly.
        </Text>
      ) : (
        running.map((view) => (
          <Text key={view.duty} size="xs" c="dimmed">
            {DUTY_NAMES[view.duty]} {shortRuleText(view.resolved.rule)}
            {nextText(view)}
          </Text>
        ))
      )}
    </li>
  )
}

function nextText({ status, asleep }: DutyView): string {
  if (asleep) return ' is usual · no reminders'
  if (!status?.leading) return ''
  if (status.state === 'due' || status.state === 'overdue') return ' · due now'
  return status.dueOn === null ? '' : ` · next ${formatDayShort(status.dueOn)}`
}
