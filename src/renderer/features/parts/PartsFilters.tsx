import { Chip, CloseButton, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { PRODUCT_KINDS } from '../../../shared/parts/part'
import { KIND_PLURALS } from '../../ui/partWords'
import type { PartsFilter } from './partGroups'

interface PartsFiltersProps {
  readonly filter: PartsFilter
  onChange(filter: PartsFilter): void
}

/** Narrows every list by words and by kind. */
export function PartsFilters({ filter, onChange }: PartsFiltersProps) {
  return (
    <Group gap="xs" mb="sm" role="search" aria-label="Filter parts">
      <TextInput
        type="search"
        size="xs"
        w={210}
        aria-label="Search parts"
        placeholder="Search by name or device"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget: { value: text } }) => onChange({ ...filter, text })}
        rightSection={
          filter.text === '' ? null : (
            <CloseButton
              size="xs"
              aria-label="Clear the search"
              onClick={() => onChange({ ...filter, text: '' })}
            />
          )
        }
      />
      <Group gap={4} role="group" aria-label="Kind">
        {PRODUCT_KINDS.map((kind) => (
          <Chip
            key={kind}
            size="xs"
            variant="outline"
            checked={filter.kind === kind}
            onChange={(checked) => onChange({ ...filter, kind: checked ? kind : null })}
          >
            {KIND_PLURALS[kind]}
          </Chip>
        ))}
      </Group>
    </Group>
  )
}
