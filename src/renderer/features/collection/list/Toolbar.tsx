import { ActionIcon, NativeSelect, SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core'
import {
  IconLayoutGrid,
  IconSearch,
  IconSortAscending,
  IconSortDescending,
  IconTable,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import type { CollectionSearch } from '../search'
import { type Filters, type Order, SORTS } from './arrange'
import { FilterMenu } from './FilterMenu'
import classes from './list.module.css'

export type View = 'cards' | 'table'

interface ToolbarProps {
  readonly filters: Filters
  readonly tags: readonly string[]
  readonly order: Order
  readonly view: View
  onFilter(change: Partial<CollectionSearch>): void
  onOrder(order: Order): void
  onView(view: View): void
}

export function Toolbar({ filters, tags, order, view, onFilter, onOrder, onView }: ToolbarProps) {
  return (
    <search className={classes.toolbar}>
      <SearchField text={filters.text} onText={(text) => onFilter({ text: text || undefined })} />
      <FilterMenu filters={filters} tags={tags} onFilter={onFilter} />
      <div className={classes.end}>
        <NativeSelect
          aria-label={t.collection.list.sortBy}
          value={order.sort}
          data={SORTS.map((sort) => ({ value: sort, label: t.collection.list.sorts[sort] }))}
          onChange={({ currentTarget }) => {
            const sort = SORTS.find((one) => one === currentTarget.value)
            if (sort) onOrder({ sort, reversed: false })
          }}
        />
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t.collection.list.turnRound}
          aria-pressed={order.reversed}
          title={t.collection.list.turnRound}
          onClick={() => onOrder({ ...order, reversed: !order.reversed })}
        >
          {order.reversed ? <IconSortAscending size={17} /> : <IconSortDescending size={17} />}
        </ActionIcon>
        <SegmentedControl
          aria-label={t.collection.list.view}
          value={view}
          onChange={(next) => onView(next === 'table' ? 'table' : 'cards')}
          data={[
            {
              value: 'cards',
              label: <ViewLabel name={t.collection.list.cards} icon={<IconLayoutGrid size={17} />} />,
            },
            {
              value: 'table',
              label: <ViewLabel name={t.collection.list.table} icon={<IconTable size={17} />} />,
            },
          ]}
        />
      </div>
    </search>
  )
}

function ViewLabel({ name, icon }: { readonly name: string; readonly icon: ReactNode }) {
  return (
    <span title={name} style={{ display: 'flex' }}>
      {icon}
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  )
}

interface SearchFieldProps {
  readonly text: string
  onText(text: string): void
}

/** Shows what is being typed at once; the address follows. */
function SearchField({ text, onText }: SearchFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={t.collection.list.search}
      placeholder={t.collection.list.searchExample}
      leftSection={<IconSearch size={16} />}
      value={typed ?? text}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onText(currentTarget.value)
      }}
    />
  )
}
