import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { t } from '../../shared/i18n/texts'
import { type CommandName, contract, type Input, type Output } from '../../shared/ipc/contract'
import type { Changed, UndoTicket } from '../../shared/ipc/define'
import { call, invalidateTopics } from './api'
import { tell, tellDone, tellFailure } from './toasts'

/** Commands that answer with a way back. */
export type UndoableName = {
  [C in CommandName]: Output<C> extends Changed<unknown> ? C : never
}[CommandName]

/**
 * Sends a command, refreshes what it changed, and shows its label with Undo, or what went wrong.
 * @returns the command's value, or null when it failed (the owner has been told).
 */
export async function runUndoable<C extends UndoableName>(
  client: QueryClient,
  channel: C,
  input: Input<C>,
): Promise<Output<C>['value'] | null> {
  try {
    const done = await call(channel, input)
    await invalidateTopics(client, contract[channel].changes)
    const { undo: ticket } = done
    if (ticket) tellDone(ticket, () => void undo(client, ticket))
    return done.value
  } catch (error) {
    tellFailure(error)
    return null
  }
}

/** Takes one change back and says so. */
export async function undo(client: QueryClient, ticket: Pick<UndoTicket, 'id'>): Promise<void> {
  try {
    const { label } = await call('undo.run', { id: ticket.id })
    await invalidateTopics(client, contract['undo.run'].changes)
    tell(t.shell.toasts.undone({ label }))
  } catch (error) {
    tellFailure(error)
  }
}

/** {@link runUndoable} for a component, with `pending` while it runs. */
export function useUndoableCommand<C extends UndoableName>(channel: C) {
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationKey: [channel],
    mutationFn: (input: Input<C>) => runUndoable(client, channel, input),
  })
  return { run: mutateAsync, pending: isPending }
}
