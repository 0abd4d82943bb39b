import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StockOutlook } from '../../../shared/stock/types'
import { EmptyState } from '../../ui/EmptyState'
import { useDeviceName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { DrawerList } from './DrawerList'
import type { PartsDialog } from './dialogs'
import { MountedList } from './MountedList'
import type { OwnedTab, PartGroups } from './partGroups'
import { RetiredList } from './RetiredList'
import { StockList } from './StockList'
import { usePartActions } from './usePartActions'

interface TabContentProps {
  readonly tab: OwnedTab
  readonly groups: PartGroups
  readonly outlooks: ReadonlyMap<string, StockOutlook>
  readonly filtered: boolean
  onShow(id: string): void
  onDialog(dialog: PartsDialog): void
  onShowAll(): void
}

const PAGE = 100

/** The list of one tab, or what to do while it is empty. */
export function TabContent({
  tab,
  groups,
  outlooks,
  filtered,
  onShow,
  onDialog,
  onShowAll,
}: TabContentProps) {
  const actions = usePartActions()
  const zone = useZone()
  const nameOf = useDeviceName()
  const [shown, setShown] = useState(PAGE)
  const hidden = groups[tab].length - shown

  if (groups[tab].length === 0) {
    return filtered ? (
      <EmptyState
        title="Nothing matches"
        action={
          <Button variant="default" onClick={onShowAll}>
            Show everything
          </Button>
        }
      >
        Try fewer words or another kind.
      </EmptyState>
    ) : (
      <EmptyState
        title={EMPTY[tab].title}
        action={
          EMPTY[tab].add ? <Button onClick={() => onDialog({ kind: 'add' })}>Add tips or pads</Button> : null
        }
      >
        {EMPTY[tab].text}
      </EmptyState>
    )
  }
  return (
    <>
      {tab === 'mounted' ? (
        <MountedList rows={groups.mounted.slice(0, shown)} {...{ zone, actions, nameOf, onShow, onDialog }} />
      ) : null}
      {tab === 'drawer' ? (
        <DrawerList rows={groups.drawer.slice(0, shown)} {...{ actions, onShow, onDialog }} />
      ) : null}
      {tab === 'stock' ? (
        <StockList rows={groups.stock.slice(0, shown)} {...{ outlooks, actions, onDialog }} />
      ) : null}
      {tab === 'retired' ? (
        <RetiredList rows={groups.retired.slice(0, shown)} {...{ zone, actions, onShow }} />
      ) : null}
      {hidden > 0 ? (
        <Button variant="default" mt="md" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(hidden, PAGE)} more
        </Button>
      ) : null}
    </>
  )
}

const EMPTY: Readonly<
  Record<OwnedTab, { readonly title: string; readonly text: string; readonly add: boolean }>
> = {
  mounted: {
    title: 'No tips or pads on a device yet',
    text: 'Add a pack you bought, or a pair you already use, and say where it sits. From then on every session counts towards its wear.',
    add: true,
  },
  drawer: {
    title: 'The drawer is empty',
    text: 'Opened pairs that are on no device wait here, with their hours.',
    add: false,
  },
  stock: {
    title: 'No stock recorded',
    text: 'Unopened pairs are kept here by product, so that Replace is one click and you know when to order.',
    add: true,
  },
  retired: {
    title: 'Nothing retired yet',
    text: 'What has had its life keeps its hours and the reason here. Canalog learns from it how long yours last.',
    add: false,
  },
}
