import { Select, type SelectProps } from '@mantine/core'
import { useChannel } from '../app/api'
import { NothingFound } from './NothingFound'

interface ScenarioSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Chooses a scenario, the most used first; may be left empty. */
export function ScenarioSelect({ value, onChange, ...props }: ScenarioSelectProps) {
  const entries = useChannel('scenarios.list', {}).data ?? []
  const data = entries
    .toSorted((a, b) => b.uses - a.uses)
    .map(({ scenario }) => ({ value: scenario.id, label: scenario.name }))
  return (
    <Select
      label="Scenario"
      placeholder="Not said"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'No scenario' }}
      selectFirstOptionOnChange
      nothingFoundMessage={<NothingFound>No scenario of that name</NothingFound>}
      {...props}
      data={data}
      value={value}
      onChange={(id) => onChange(id)}
    />
  )
}
