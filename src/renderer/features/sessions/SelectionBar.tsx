import { Button, Group, Paper, Text, Tooltip } from '@mantine/core'
import { formatSeconds } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
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
  const { selection } = t.sessions
  return (
    <Paper withBorder bg="var(--canalog-raised)" px="sm" py={6} pos="sticky" bottom={-22} mt="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {selection.selected({ count: selected.length, length: formatSeconds(seconds) })}
        </Text>
        <Group gap={6}>
          <Tooltip label={obstacle ?? selection.mergeHint}>
            <Button
              size="compact-sm"
              variant="default"
              data-disabled={obstacle !== null}
              aria-disabled={obstacle !== null}
              aria-description={obstacle ?? selection.mergeHint}
              onClick={() => obstacle === null && onMerge()}
            >
              {selection.merge}
            </Button>
          </Tooltip>
          <Button size="compact-sm" variant="default" onClick={onMove}>
            {selection.move}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDelete}>
            {t.common.delete}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {selection.clear}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
