import { Button, Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Product } from '../../../shared/parts/part'
import { useChannel } from '../../app/api'
import { useDeviceName } from '../../ui/names'
import { Screen } from '../../ui/Screen'
import { DialogOf } from './DialogOf'
import type { PartsDialog } from './dialogs'
import { PartDrawer } from './PartDrawer'
import { PartsFilters } from './PartsFilters'
import { groupParts, matches, type PartsFilter } from './partGroups'
import { type PartsSearch, type PartsTab, TABS } from './search'
import { ShoppingTab } from './shopping/ShoppingTab'
import { TabContent } from './TabContent'

export function PartsScreen() {
  const search = useSearch({ from: '/parts' })
  const navigate = useNavigate({ from: '/parts' })
  const parts = useChannel('parts.list', {})
  const products = useChannel('products.list', {})
  const nameOf = useDeviceName()
  const [filter, setFilter] = useState<PartsFilter>(EVERYTHING)
  const [opened, setOpened] = useState<PartsDialog | null>(null)
  const reckoned = useChannel('stock.outlooks', {}).data ?? []
  const outlooks = new Map(reckoned.map((outlook) => [outlook.product, outlook]))
  const groups = groupParts(parts.data ?? [], products.data ?? [], nameOf, filter, outlooks)
  const shopping = useChannel('shopping.list', { also: search.product ?? null })
  const counts: Readonly<Record<PartsTab, number | undefined>> = {
    mounted: parts.data && groups.mounted.length,
    drawer: parts.data && groups.drawer.length,
    stock: products.data && groups.stock.length,
    shopping: shopping.data?.items.filter((item) => matches(filter, { ...item, mount: null }, nameOf)).length,
    retired: parts.data && groups.retired.length,
  }
  const owned = (products.data ?? []).map(({ product }) => product)
  const dialog = opened ?? askedFor(search, owned)
  const tab = search.tab ?? 'mounted'
  const go = (next: PartsSearch) => void navigate({ search: next, replace: true })
  const backTo = (id: string) => void navigate({ to: '/collection/$id', params: { id }, replace: true })
  const show = (part: string) => void navigate({ search: { tab, part } })
  const close = () => {
    setOpened(null)
    if (search.onto !== undefined) backTo(search.onto)
    else if (search.add || search.stock) go({ tab })
  }

  return (
    <Screen
      title={t.parts.screen.title}
      actions={<Button onClick={() => setOpened(ADD)}>{t.parts.screen.add}</Button>}
    >
      <PartsFilters filter={filter} onChange={setFilter} />
      <Tabs
        value={tab}
        onChange={(next) => go({ tab: TABS.find((known) => known === next) })}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t.parts.screen.tabs[each]} {counts[each] ?? ''}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((each) => (
          <Tabs.Panel key={each} value={each} pt={4}>
            {parts.error || products.error ? (
              <p role="alert">{(parts.error ?? products.error)?.message}</p>
            ) : each === 'shopping' ? (
              <ShoppingTab
                also={search.product ?? null}
                filter={filter}
                onDialog={setOpened}
                onShowAll={() => setFilter(EVERYTHING)}
              />
            ) : parts.data && products.data ? (
              <TabContent
                tab={each}
                groups={groups}
                outlooks={outlooks}
                filtered={filter.kind !== null || filter.text !== ''}
                onShow={show}
                onDialog={setOpened}
                onShowAll={() => setFilter(EVERYTHING)}
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
          setOpened(null)
          if (search.onto === undefined) go({ tab: 'stock' })
          else backTo(search.onto)
        }}
        onDialog={setOpened}
      />
      {search.part === undefined ? null : (
        <PartDrawer key={search.part} id={search.part} onClose={() => go({ tab })} />
      )}
    </Screen>
  )
}

const EVERYTHING: PartsFilter = { kind: null, text: '' }
const ADD: PartsDialog = { kind: 'add' }

/** The dialog that the address of the screen names. */
function askedFor({ add, kind, onto, stock }: PartsSearch, owned: readonly Product[]): PartsDialog | null {
  if (add) return { kind: 'add', of: kind, onto }
  const product = owned.find(({ id }) => id === stock)
  return product ? { kind: 'stock', product, lot: null } : null
}
