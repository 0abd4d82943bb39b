import { Select, type SelectProps } from '@mantine/core'
import { t } from '../../shared/i18n/texts'
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
      label={t.ui.scenarioChoice.label}
      placeholder={t.ui.scenarioChoice.notSaid}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t.ui.scenarioChoice.clear }}
      selectFirstOptionOnChange
      nothingFoundMessage={<NothingFound>{t.ui.scenarioChoice.noneFound}</NothingFound>}
      {...props}
      data={data}
      value={value}
      onChange={(id) => onChange(id)}
    />
  )
}
