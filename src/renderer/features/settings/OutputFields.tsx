import { Autocomplete, Button, Fieldset, Group, NumberInput } from '@mantine/core'
import type { SourceOutput } from '../../../shared/gear/source'

interface OutputFieldsProps {
  readonly number: number
  readonly output: SourceOutput
  readonly onChange: (output: SourceOutput) => void
  readonly onRemove: () => void
}

type Figure = Exclude<keyof SourceOutput, 'plug'>
const FIGURES: readonly { readonly key: Figure; readonly label: string; readonly unit: string }[] = [
  { key: 'maxVoltageV', label: 'Loudest voltage', unit: 'V' },
  { key: 'outputImpedanceOhm', label: 'Output impedance', unit: 'Ω' },
  { key: 'maxPowerMw', label: 'Power', unit: 'mW' },
  { key: 'intoOhm', label: 'into', unit: 'Ω' },
]
const PLUGS = ['3.5 mm', '6.35 mm', '4.4 mm balanced', '2.5 mm balanced', 'XLR', 'USB-C', 'Lightning']

/** One jack of a source. */
export function OutputFields({ number, output, onChange, onRemove }: OutputFieldsProps) {
  return (
    <Fieldset legend={`Output ${number}`}>
      <Group align="end">
        <Autocomplete
          label="Plug"
          placeholder="Unknown"
          w={150}
          data={PLUGS}
          value={output.plug ?? ''}
          onChange={(plug) => onChange({ ...output, plug: plug.trim() === '' ? null : plug })}
        />
        {FIGURES.map(({ key, label, unit }) => (
          <NumberInput
            key={key}
            label={label}
            placeholder="Unknown"
            suffix={` ${unit}`}
            w={120}
            min={0}
            hideControls
            value={output[key] ?? ''}
            onChange={(value) => onChange({ ...output, [key]: typeof value === 'number' ? value : null })}
          />
        ))}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onRemove}>
          Remove
        </Button>
      </Group>
    </Fieldset>
  )
}
