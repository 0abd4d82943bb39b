import { Chip, CloseButton, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { t } from '../../../shared/i18n/texts'
import { PRODUCT_KINDS } from '../../../shared/parts/part'
import type { PartsFilter } from './partGroups'

interface PartsFiltersProps {
  readonly filter: PartsFilter
  onChange(filter: PartsFilter): void
}

/** Narrows every list by words and by kind. */
export function PartsFilters({ filter, onChange }: PartsFiltersProps) {
  return (
    <Group gap="xs" mb="sm" role="search" aria-label={t.parts.screen.filter}>
      <TextInput
        type="search"
        size="xs"
        w={210}
        aria-label={t.parts.screen.search}
        placeholder={t.parts.screen.searchHint}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget: { value: text } }) => onChange({ ...filter, text })}
        rightSection={
          filter.text === '' ? null : (
            <CloseButton
              size="xs"
              aria-label={t.parts.screen.clearSearch}
              onClick={() => onChange({ ...filter, text: '' })}
            />
          )
        }
      />
      <Group gap={4} role="group" aria-label={t.parts.forms.kind}>
        {PRODUCT_KINDS.map((kind) => (
          <Chip
            key={kind}
            size="xs"
            variant="outline"
            checked={filter.kind === kind}
            onChange={(checked) => onChange({ ...filter, kind: checked ? kind : null })}
          >
            {t.parts.kindPlurals[kind]}
          </Chip>
        ))}
      </Group>
    </Group>
  )
}
