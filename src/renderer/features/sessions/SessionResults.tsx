import { Button, Group } from '@mantine/core'
import type { SessionRow } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import { EmptyState } from '../../ui/EmptyState'
import { isFiltered } from './SessionFilters'
import { SessionList } from './SessionList'
import type { RowAction } from './SessionRow'
import type { SessionsFilter, useSessionPages } from './useSessionPages'

interface SessionResultsProps {
  readonly pages: ReturnType<typeof useSessionPages>
  readonly sessions: readonly SessionRow[]
  readonly filter: SessionsFilter
  readonly now: Instant
  readonly zone: string
  readonly selected: ReadonlySet<number>
  onTick(id: number, extend: boolean): void
  onAction(action: RowAction, session: SessionRow): void
  onLog(): void
  onShowAll(): void
}

/** The list, or what to do while there is none. */
export function SessionResults({ pages, filter, onLog, onShowAll, ...list }: SessionResultsProps) {
  if (pages.isPending) return null
  if (pages.isError)
    return <EmptyState title="The sessions could not be read">{pages.error.message}</EmptyState>
  if (list.sessions.length > 0) {
    return (
      <>
        <SessionList {...list} hasMore={pages.hasNextPage} />
        {pages.hasNextPage ? (
          <Group justify="center" mt="md">
            <Button
              variant="default"
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              Show earlier sessions
            </Button>
          </Group>
        ) : null}
      </>
    )
  }
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title="No session matches"
        action={
          <Button variant="default" onClick={onShowAll}>
            Show all sessions
          </Button>
        }
      >
        Try fewer words, another device, or another day.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing logged yet" action={<Button onClick={onLog}>Log a session</Button>}>
      Start one on Today with a click, or write down what you remember: the line above reads “yesterday
      evening, about 2 h” and the name of a device.
    </EmptyState>
  )
}
