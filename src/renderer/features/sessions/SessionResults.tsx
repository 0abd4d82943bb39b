import { Button, Group } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { SessionRow } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import { EmptyState } from '../../ui/EmptyState'
import { LoadFailed } from '../../ui/LoadFailed'
import { MoreBelow } from '../../ui/MoreBelow'
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
  const { empty } = t.sessions
  if (pages.isPending) return null
  const retry = () => void pages.refetch()
  if (pages.isLoadingError) return <LoadFailed error={pages.error} onRetry={retry} />
  if (list.sessions.length > 0) {
    return (
      <>
        {pages.isRefetchError && !pages.isFetchNextPageError ? (
          <LoadFailed error={pages.error} onRetry={retry} />
        ) : null}
        <SessionList {...list} hasMore={pages.hasNextPage} />
        {pages.hasNextPage ? (
          <Group justify="center">
            <MoreBelow
              label={t.sessions.list.showEarlier}
              loading={pages.isFetchingNextPage}
              failure={pages.isFetchNextPageError ? pages.error.message : undefined}
              onMore={() => void pages.fetchNextPage()}
            />
          </Group>
        ) : null}
      </>
    )
  }
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={empty.noMatch}
        action={
          <Button variant="default" onClick={onShowAll}>
            {empty.showAll}
          </Button>
        }
      >
        {empty.tryOther}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={empty.nothingYet} action={<Button onClick={onLog}>{empty.log}</Button>}>
      {empty.howToBegin}
    </EmptyState>
  )
}
