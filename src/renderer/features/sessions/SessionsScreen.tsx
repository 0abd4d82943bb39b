import { Button, Group } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { SessionRow } from '../../../shared/sessions/views'
import { localDateOf } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { nowAt, useNow } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { useZone } from '../../ui/owner'
import { Screen } from '../../ui/Screen'
import { DialogOf } from './DialogOf'
import type { SessionsDialog } from './dialogs'
import { MonthCalendar } from './MonthCalendar'
import { QuickAdd } from './QuickAdd'
import { SelectionBar } from './SelectionBar'
import { SessionFilters } from './SessionFilters'
import { SessionResults } from './SessionResults'
import type { RowAction } from './SessionRow'
import { draftOf, emptyDraft, proposedDraft, repeatOf } from './sessionDraft'
import { useSelection } from './useSelection'
import { NO_FILTER, type SessionsFilter, useSessionPages } from './useSessionPages'

export function SessionsScreen() {
  const zone = useZone()
  const now = useNow(60)
  const [filter, setFilter] = useState<SessionsFilter>(NO_FILTER)
  const [dialog, setDialog] = useState<SessionsDialog | null>(null)
  const asked = useAskedDialog()
  const pages = useSessionPages(filter, zone)
  const sessions = pages.data ?? NONE
  const { selected, ids, tick, clear } = useSelection(sessions)
  const last = useChannel('sessions.now', {}).data?.last ?? null
  const remove = useUndoableCommand('sessions.remove')
  const merge = useUndoableCommand('sessions.merge')

  const close = () => {
    setDialog(null)
    asked.forget()
  }
  const onMoved = () => {
    clear()
    close()
  }
  const removeSessions = remove.run
  const onAction = useCallback(
    (action: RowAction, session: SessionRow) => {
      if (action === 'delete') void removeSessions({ ids: [session.id] })
      else setDialog(dialogFor(action, session))
    },
    [removeSessions],
  )
  const logPast = () => setDialog({ kind: 'form', id: null, draft: emptyDraft(nowAt()) })

  return (
    <Screen
      title={t.sessions.title}
      actions={
        <Group gap="xs">
          <Button
            variant="default"
            disabled={last === null}
            onClick={() => last && setDialog({ kind: 'form', id: null, draft: repeatOf(last, nowAt()) })}
          >
            {t.sessions.repeatLast}
          </Button>
          <Button variant="default" onClick={logPast}>
            {t.sessions.logPast}
          </Button>
          <Button variant="default" onClick={() => setDialog({ kind: 'csv' })}>
            {t.sessions.importCsv}
          </Button>
        </Group>
      }
      asideLabel={t.sessions.calendar.label}
      aside={
        <MonthCalendar
          today={localDateOf(now, zone)}
          chosen={filter.on}
          onChoose={(on) => setFilter({ ...filter, on })}
        />
      }
    >
      <QuickAdd />
      <SessionFilters filter={filter} onChange={setFilter} />
      <SessionResults
        pages={pages}
        sessions={sessions}
        filter={filter}
        now={now}
        zone={zone}
        selected={ids}
        onTick={tick}
        onAction={onAction}
        onLog={logPast}
        onShowAll={() => setFilter(NO_FILTER)}
      />
      {selected.length === 0 ? null : (
        <SelectionBar
          selected={selected}
          all={sessions}
          onMerge={() => void merge.run({ ids: [...ids] }).then((merged) => merged && clear())}
          onMove={() => setDialog({ kind: 'move', ids: [...ids] })}
          onDelete={() =>
            void removeSessions({ ids: [...ids] }).then((removed) => removed !== null && clear())
          }
          onClear={clear}
        />
      )}
      <DialogOf dialog={dialog ?? asked.dialog} zone={zone} onClose={close} onMoved={onMoved} />
    </Screen>
  )
}

const NONE: readonly SessionRow[] = []

function dialogFor(action: Exclude<RowAction, 'delete'>, session: SessionRow): SessionsDialog {
  if (action === 'split' && session.endAt !== null) return { kind: 'split', session, endAt: session.endAt }
  if (action === 'move') return { kind: 'move', ids: [session.id] }
  if (action === 'repeat') return { kind: 'form', id: null, draft: repeatOf(session, nowAt()) }
  return { kind: 'form', id: session.id, draft: draftOf(session) }
}

/** The dialog that the address asks for, from the palette or another screen. */
function useAskedDialog(): { readonly dialog: SessionsDialog | null; forget(): void } {
  const { log, device, scenario, minutes, link, session: id, at } = useSearch({ from: '/sessions' })
  const navigate = useNavigate({ from: '/sessions' })
  const recent = useChannel(
    'sessions.list',
    { fromAt: at ?? null, toAt: at === undefined ? null : at + 1, limit: 500 },
    { enabled: id !== undefined },
  ).data
  const session = recent?.find((row) => row.id === id)
  const forget = () => void navigate({ search: {}, replace: true })
  if (session) return { dialog: { kind: 'form', id: session.id, draft: draftOf(session) }, forget }
  if (!log) return { dialog: null, forget }
  const asked = { device: device ?? null, scenario: scenario ?? null, minutes: minutes ?? null }
  const form = { kind: 'form', id: null, draft: proposedDraft(nowAt(), asked) } as const
  return { dialog: link ? { ...form, link: JSON.stringify(asked) } : form, forget }
}
