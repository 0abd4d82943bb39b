import { Button, Group, Paper, Text, Tooltip } from '@mantine/core'
import { formatSeconds } from '../../../shared/i18n/format'
import type { SessionRow } from '../../../shared/sessions/views'
import { whyNotMerge } from './selection'

interface SelectionBarProps {
  readonly selected: readonly SessionRow[]
  readonly all: readonly SessionRow[]
  onMerge(): void
  onMove(): void
  onDelete(): void
  onClear(): void
}

/** What can be done with the ticked sessions together. */
export function SelectionBar({ selected, all, onMerge, onMove, onDelete, onClear }: SelectionBarProps) {
  const obstacle = whyNotMerge(selected, all)
  const seconds = selected.reduce((sum, { startAt, endAt }) => sum + ((endAt ?? startAt) - startAt), 0)
  const count = selected.length === 1 ? '1 session' : `${selected.length} sessions`
  return (
    <Paper withBorder bg="var(--canalog-raised)" px="sm" py={6} pos="sticky" bottom={-22} mt="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {count} selected · {formatSeconds(seconds)}
        </Text>
        <Group gap={6}>
          <Tooltip label={obstacle ?? MERGE_HINT}>
            <Button
              size="compact-sm"
              variant="default"
              data-disabled={obstacle !== null}
              aria-disabled={obstacle !== null}
              aria-description={obstacle ?? MERGE_HINT}
              onClick={() => obstacle === null && onMerge()}
            >
              Merge
            </Button>
          </Tooltip>
          <Button size="compact-sm" variant="default" onClick={onMove}>
            Move …
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDelete}>
            Delete
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            Clear
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}

const MERGE_HINT = 'One session from the first start to the last end, pauses included'
