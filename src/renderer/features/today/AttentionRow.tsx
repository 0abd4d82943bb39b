import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AttentionItem } from '../../../shared/ipc/appViews'
import { type LocalDate, localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { formatDayShort, sentence } from '../../ui/format'
import { LevelMeter } from '../../ui/LevelMeter'
import { useZone } from '../../ui/owner'
import { ReplaceMenu } from '../../ui/ReplaceMenu'
import classes from './AttentionRow.module.css'

const WEEK_DAYS = 7

export function AttentionRow({ item }: { readonly item: AttentionItem }) {
  const snooze = useUndoableCommand('attention.snooze')
  const care = useUndoableCommand('parts.care')
  const product = useChannel('parts.list', {}).data?.find(({ part }) => part.id === item.part)?.product
  const today = localDateOf(nowAt(), useZone())
  return (
    <article className={classes.row} aria-label={item.name}>
      <Text className={classes.name}>
        <Link to="/parts" search={{ part: item.part }}>
          <b>{item.name}</b>
        </Link>
        {item.deviceName === null ? ' in the drawer' : ` on ${item.deviceName}`}
      </Text>
      <LevelMeter wear={item} label={item.name} />
      <Text size="xs" c="dimmed">
        {sentence(item.why)}
        {orderInWords(item.orderBy, today)}
      </Text>
      <Group gap={0} ml={-8}>
        {product ? <ReplaceMenu part={item.part} product={product} spares={item.spares} /> : null}
        <Button
          variant="subtle"
          size="compact-sm"
          loading={snooze.pending}
          onClick={() => void snooze.run({ part: item.part, days: WEEK_DAYS })}
        >
          Snooze 1 week
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={care.pending}
          onClick={() => void care.run({ part: item.part, duty: 'inspect', outcome: 'still_fine' })}
        >
          Still fine
        </Button>
      </Group>
    </article>
  )
}

function orderInWords(orderBy: LocalDate | null, today: LocalDate): string {
  if (orderBy === null) return ''
  return orderBy <= today ? ' Time to order.' : ` Order by ${formatDayShort(orderBy)}.`
}
