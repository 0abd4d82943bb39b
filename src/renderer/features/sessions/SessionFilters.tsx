import { CloseButton, Group, Pill, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { t } from '../../../shared/i18n/texts'
import { DeviceSelect } from '../../ui/DeviceSelect'
import { ScenarioSelect } from '../../ui/ScenarioSelect'
import { dayInWords } from './dayWords'
import { NO_FILTER, type SessionsFilter } from './useSessionPages'

interface SessionFiltersProps {
  readonly filter: SessionsFilter
  onChange(filter: SessionsFilter): void
}

/** Narrows the list by device, scenario, words, and the day chosen in the calendar. */
export function SessionFilters({ filter, onChange }: SessionFiltersProps) {
  const set = (patch: Partial<SessionsFilter>) => onChange({ ...filter, ...patch })
  const { filters } = t.sessions
  return (
    <Group gap="xs" mt={6} role="search" aria-label={filters.label}>
      <TextInput
        type="search"
        size="xs"
        flex="1 1 130px"
        aria-label={filters.searchNotes}
        placeholder={filters.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget: { value: text } }) => set({ text })}
        rightSection={
          filter.text === '' ? null : (
            <CloseButton size="xs" aria-label={filters.clearSearch} onClick={() => set({ text: '' })} />
          )
        }
      />
      <DeviceSelect
        size="xs"
        flex="1 1 130px"
        label={null}
        aria-label={filters.byDevice}
        placeholder={filters.anyDevice}
        clearable
        withRetired
        value={filter.device}
        onChange={(device) => set({ device })}
      />
      <ScenarioSelect
        size="xs"
        flex="1 1 130px"
        label={null}
        aria-label={filters.byScenario}
        placeholder={filters.anyScenario}
        value={filter.scenario}
        onChange={(scenario) => set({ scenario })}
      />
      {filter.on === null ? null : (
        <Pill
          withRemoveButton
          onRemove={() => set({ on: null })}
          removeButtonProps={{ 'aria-label': filters.allDays, tabIndex: 0 }}
        >
          {dayInWords(filter.on)}
        </Pill>
      )}
    </Group>
  )
}

export function isFiltered(filter: SessionsFilter): boolean {
  return Object.entries(NO_FILTER).some(([key, value]) => filter[key as keyof SessionsFilter] !== value)
}
