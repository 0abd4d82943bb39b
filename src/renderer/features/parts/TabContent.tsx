import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { StockOutlook } from '../../../shared/stock/types'
import { EmptyState } from '../../ui/EmptyState'
import { MoreBelow } from '../../ui/MoreBelow'
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

const PAGE = 25

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
        title={t.parts.screen.nothingMatches}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t.parts.screen.showEverything}
          </Button>
        }
      >
        {t.parts.screen.tryOtherWords}
      </EmptyState>
    ) : (
      <EmptyState
        title={t.parts.screen.empty[tab].title}
        action={
          CAN_ADD.has(tab) ? (
            <Button onClick={() => onDialog({ kind: 'add' })}>{t.parts.screen.addTipsOrPads}</Button>
          ) : null
        }
      >
        {t.parts.screen.empty[tab].text}
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
      {hidden > 0 ? <MoreBelow count={Math.min(hidden, PAGE)} onMore={() => setShown(shown + PAGE)} /> : null}
    </>
  )
}

/** Where adding something fills the list. */
const CAN_ADD: ReadonlySet<OwnedTab> = new Set(['mounted', 'stock'])
