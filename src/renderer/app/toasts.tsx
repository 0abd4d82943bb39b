import { Button, Group, Text } from '@mantine/core'
import type { NotificationData } from '@mantine/notifications'
import { t } from '../../shared/i18n/texts'
import type { UndoTicket } from '../../shared/ipc/define'
import { CallError } from './api'

/** Read from the disk with what shows them, at the latest when there is something to say. */
const store = async () => (await import('@mantine/notifications')).notifications

/** Says something in passing. */
export function tell(message: string): void {
  void showInPassing({ message, role: 'status' })
}

/** Says what was done and offers to take it back. */
export function tellDone(ticket: UndoTicket, onUndo: () => void): void {
  const id = `undo-${ticket.id}`
  const undo = () => {
    void store().then((notifications) => notifications.hide(id))
    onUndo()
  }
  void showInPassing({
    id,
    role: 'status',
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{ticket.label}</Text>
        <Button size="compact-sm" variant="subtle" flex="none" onClick={undo}>
          {t.common.undo}
        </Button>
      </Group>
    ),
  })
}

/** Says what went wrong; only what main wrote for people is shown. */
export function tellFailure(error: unknown): void {
  // What the owner has called off did not go wrong.
  if (error instanceof CallError && error.code === 'CANCELLED') {
    tell(error.message)
    return
  }
  const message = error instanceof CallError ? error.message : t.shell.toasts.failedWhy
  void store().then((notifications) =>
    notifications.show({
      message,
      title: t.shell.toasts.failed,
      role: 'alert',
      color: 'red',
      autoClose: 12_000,
    }),
  )
}

let passing: string | null = null

/** Takes the place of what was said before: the Undo of the last change must not wait behind older ones. */
async function showInPassing(toast: NotificationData): Promise<void> {
  const notifications = await store()
  if (passing !== null) notifications.hide(passing)
  passing = notifications.show(toast)
}
