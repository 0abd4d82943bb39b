import { Button, Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Product } from '../../../shared/parts/part'
import { useChannel } from '../../app/api'
import { useDeviceName } from '../../ui/names'
import { Screen } from '../../ui/Screen'
import { DialogOf } from './DialogOf'
import type { PartsDialog } from './dialogs'
import { PartDrawer } from './PartDrawer'
import { PartsFilters } from './PartsFilters'
import { groupParts, type PartsFilter, type PartsTab, TABS } from './partGroups'
import type { PartsSearch } from './search'
import { TabContent } from './TabContent'

const TAB_WORDS: Readonly<Record<PartsTab, string>> = {
  mounted: 'Mounted',
  drawer: 'Drawer',
  stock: 'Stock',
  retired: 'Retired',
}

export function PartsScreen() {
  const search = useSearch({ from: '/parts' })
  const navigate = useNavigate({ from: '/parts' })
  const parts = useChannel('parts.list', {})
  const products = useChannel('products.list', {})
  const nameOf = useDeviceName()
  const [tab, setTab] = useState<PartsTab>('mounted')
  const [filter, setFilter] = useState<PartsFilter>({ kind: null, text: '' })
  const [opened, setOpened] = useState<PartsDialog | null>(null)
  const groups = groupParts(parts.data ?? [], products.data ?? [], nameOf, filter)
  const owned = (products.data ?? []).map(({ product }) => product)
  const dialog = opened ?? askedFor(search, owned)
  const show = (part: string) => void navigate({ search: { part } })
  const close = () => {
    setOpened(null)
    if (search.add || search.stock) void navigate({ search: {}, replace: true })
  }

  return (
    <Screen title="Tips & pads" actions={<Button onClick={() => setOpened(ADD)}>Add …</Button>}>
      <PartsFilters filter={filter} onChange={setFilter} />
      <Tabs
        value={tab}
        onChange={(next) => setTab(TABS.find((known) => known === next) ?? 'mounted')}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {TAB_WORDS[each]} {parts.data ? groups[each].length : ''}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((each) => (
          <Tabs.Panel key={each} value={each} pt={4}>
            {parts.error || products.error ? (
              <p role="alert">{(parts.error ?? products.error)?.message}</p>
            ) : parts.data && products.data ? (
              <TabContent
                tab={each}
                groups={groups}
                filtered={filter.kind !== null || filter.text !== ''}
                onShow={show}
                onDialog={setOpened}
                onShowAll={() => setFilter({ kind: null, text: '' })}
              />
            ) : null}
          </Tabs.Panel>
        ))}
      </Tabs>
      <DialogOf
        dialog={dialog}
        products={owned}
        onClose={close}
        onStocked={() => {
          close()
          setTab('stock')
        }}
        onDialog={setOpened}
      />
      {search.part === undefined ? null : (
        <PartDrawer key={search.part} id={search.part} onClose={() => void navigate({ search: {} })} />
      )}
    </Screen>
  )
}

const ADD: PartsDialog = { kind: 'add' }

/** The dialog that the address of the screen names. */
function askedFor({ add, stock }: PartsSearch, owned: readonly Product[]): PartsDialog | null {
  if (add) return ADD
  const product = owned.find(({ id }) => id === stock)
  return product ? { kind: 'stock', product, lot: null } : null
}
