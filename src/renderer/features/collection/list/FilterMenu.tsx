import { Button, Checkbox, Popover, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { DEVICE_STATUSES, FORMS } from '../../../../shared/gear/device'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { CollectionSearch } from '../search'
import { type Filters, filterCount } from './arrange'

interface FilterMenuProps {
  readonly filters: Filters
  readonly tags: readonly string[]
  onFilter(change: Partial<CollectionSearch>): void
}

/** Everything the collection can be narrowed by. */
export function FilterMenu({ filters, tags, onFilter }: FilterMenuProps) {
  const count = filterCount(filters)
  const { list } = t.collection
  return (
    <Popover position="bottom-start" trapFocus returnFocus withinPortal shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} />}>
          {count === 0 ? list.filter : list.filterCount({ count: formatNumber(count) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Stack gap="md" miw={210}>
          <Checkbox
            label={list.favouritesOnly}
            checked={filters.favourites}
            onChange={({ currentTarget }) => onFilter({ favourites: currentTarget.checked || undefined })}
          />
          <Choices
            title={list.form}
            options={FORMS.map((form) => ({ value: form, label: t.gear.forms[form] }))}
            chosen={filters.forms}
            onChoose={(forms) => onFilter({ forms })}
          />
          <Choices
            title={list.status}
            hint={list.goneHidden}
            options={DEVICE_STATUSES.map((status) => ({ value: status, label: t.gear.statuses[status] }))}
            chosen={filters.statuses}
            onChoose={(statuses) => onFilter({ statuses })}
          />
          {tags.length > 0 ? (
            <Choices
              title={list.tags}
              options={tags.map((tag) => ({ value: tag, label: tag }))}
              chosen={filters.tags}
              onChoose={(chosen) => onFilter({ tags: chosen })}
            />
          ) : null}
          {count > 0 ? (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                onFilter({ forms: undefined, statuses: undefined, tags: undefined, favourites: undefined })
              }
            >
              {list.showAll}
            </Button>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

interface ChoicesProps<V extends string> {
  readonly title: string
  readonly hint?: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly chosen: readonly V[]
  onChoose(chosen: V[] | undefined): void
}

function Choices<V extends string>({ title, hint, options, chosen, onChoose }: ChoicesProps<V>) {
  const toggle = (value: V, on: boolean) => {
    const next = on ? [...chosen, value] : chosen.filter((one) => one !== value)
    onChoose(next.length > 0 ? next : undefined)
  }
  return (
    <Stack gap={6} role="group" aria-label={title}>
      <Text size="sm" c="dimmed" fw={600}>
        {title}
      </Text>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
        />
      ))}
      {hint ? (
        <Text size="xs" c="dimmed" maw={210}>
          {hint}
        </Text>
      ) : null}
    </Stack>
  )
}
