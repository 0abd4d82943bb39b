import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AttentionItem } from '../../../shared/care/items'
import type { Duty } from '../../../shared/parts/care'
import { type LocalDate, localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { formatDayShort, sentence } from '../../ui/format'
import { useZone } from '../../ui/owner'
import { ReplaceMenu } from '../../ui/ReplaceMenu'
import classes from './AttentionRow.module.css'

const WEEK_DAYS = 7

export function AttentionRow({ item }: { readonly item: AttentionItem }) {
  const { part } = item.subject
  const name = item.title
  const product = useChannel('parts.list', {}).data?.find((row) => row.part.id === part)?.product
  const today = localDateOf(nowAt(), useZone())
  return (
    <article className={classes.row} aria-label={name}>
      <Text className={classes.name}>
        <Link to="/parts" search={part === null ? {} : { part }}>
          <b>{name}</b>
        </Link>
        {item.deviceName === null ? '' : ` on ${item.deviceName}`}
      </Text>
      <Text size="xs" c="dimmed">
        {sentence(item.why)}
        {orderInWords(item.orderBy, today)}
      </Text>
      <Group gap={0} ml={-8}>
        {part !== null && product ? (
          <ReplaceMenu part={part} product={product} spares={item.spares ?? 0} />
        ) : null}
        {part === null || item.kind === 'order' || item.kind === 'checkup' ? null : (
          <PartButtons part={part} duty={item.kind} />
        )}
      </Group>
    </article>
  )
}

function PartButtons({ part, duty }: { readonly part: string; readonly duty: Duty }) {
  const snooze = useUndoableCommand('care.snooze')
  const care = useUndoableCommand('care.done')
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={snooze.pending}
        onClick={() => void snooze.run({ subject: { part }, duty, until: { days: WEEK_DAYS } })}
      >
        Snooze 1 week
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={care.pending}
        onClick={() => void care.run({ subjects: [{ part }], duty, outcome: 'still_fine' })}
      >
        Still fine
      </Button>
    </>
  )
}

function orderInWords(orderBy: LocalDate | null, today: LocalDate): string {
  if (orderBy === null) return ''
  return orderBy <= today ? ' Time to order.' : ` Order by ${formatDayShort(orderBy)}.`
}
