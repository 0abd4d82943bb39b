import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { Screen } from '../../ui/Screen'
import { AddDialog } from './add/AddDialog'
import { arrange, type Filters, type Order, tagsOf } from './list/arrange'
import { CardGrid } from './list/CardGrid'
import { DeviceTable } from './list/DeviceTable'
import { EmptyCollection, NothingFound } from './list/Empty'
import { Toolbar, type View } from './list/Toolbar'
import type { CollectionSearch } from './search'

const route = getRouteApi('/collection')

/** Everything the owner has, as cards or as a table. */
export function CollectionScreen() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [view, setView] = useLocalStorage<View>({
    key: 'canalog-collection-view',
    defaultValue: 'cards',
    getInitialValueInEffect: false,
  })
  const [order, setOrder] = useLocalStorage<Order>({
    key: 'canalog-collection-order',
    defaultValue: { sort: 'last_used', reversed: false },
    getInitialValueInEffect: false,
  })
  const { data: cards } = useChannel('devices.list', {})

  const change = (next: Partial<CollectionSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true })
  const filters = filtersOf(search)
  const shown = cards ? arrange(cards, filters, order) : []
  const add = () => change({ add: true })

  return (
    <Screen
      title={t.collection.title}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={add}>
          {t.collection.list.addDevice}
        </Button>
      }
    >
      {cards && cards.length === 0 ? <EmptyCollection onAdd={add} /> : null}
      {cards && cards.length > 0 ? (
        <>
          <Toolbar
            filters={filters}
            tags={tagsOf(cards)}
            order={order}
            view={view}
            onFilter={change}
            onOrder={setOrder}
            onView={setView}
          />
          {shown.length === 0 ? (
            <NothingFound onShowAll={() => void navigate({ search: {}, replace: true })} />
          ) : view === 'cards' ? (
            <CardGrid cards={shown} />
          ) : (
            <DeviceTable cards={shown} order={order} onOrder={setOrder} />
          )}
        </>
      ) : null}
      <AddDialog opened={search.add === true} onClose={() => change({ add: undefined })} />
    </Screen>
  )
}

function filtersOf({ text, forms, statuses, tags, favourites }: CollectionSearch): Filters {
  return {
    text: text ?? '',
    forms: forms ?? [],
    statuses: statuses ?? [],
    tags: tags ?? [],
    favourites: favourites ?? false,
  }
}
