import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RetireReason } from '../../../shared/gear/device'
import type { LocalDate } from '../../../shared/time'
import { runUndoable } from '../../app/undo'

/** What can be done to a part or its stock with one click; each shows its own Undo. */
export function usePartActions() {
  const client = useQueryClient()
  return useMemo(
    () => ({
      takeOff: (mount: number) => runUndoable(client, 'mounts.unmount', { id: mount }),
      cleaned: (part: string) => runUndoable(client, 'care.done', { subjects: [{ part }], duty: 'clean' }),
      stillFine: (part: string) =>
        runUndoable(client, 'care.done', { subjects: [{ part }], duty: 'replace', outcome: 'still_fine' }),
      retire: (id: string, reason: RetireReason) => runUndoable(client, 'parts.retire', { id, reason }),
      unretire: (id: string) => runUndoable(client, 'parts.unretire', { id }),
      removePart: (id: string) => runUndoable(client, 'parts.remove', { id }),
      openOne: (product: string) => runUndoable(client, 'parts.open', { product }),
      removeProduct: (id: string) => runUndoable(client, 'products.remove', { id }),
      keep: (id: string, keepPairs: number | null) => runUndoable(client, 'products.keep', { id, keepPairs }),
      ordered: (product: string, pairs: number, orderedOn: LocalDate) =>
        runUndoable(client, 'orders.add', { order: { product, pairs, orderedOn } }),
      arrived: (id: string) => runUndoable(client, 'orders.arrive', { id }),
      removeOrder: (id: string) => runUndoable(client, 'orders.remove', { id }),
      removeLot: (id: string) => runUndoable(client, 'stock.remove', { id }),
      removeMount: (id: number) => runUndoable(client, 'mounts.remove', { id }),
    }),
    [client],
  )
}
export type PartActions = ReturnType<typeof usePartActions>
