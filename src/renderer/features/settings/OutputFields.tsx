import { Autocomplete, Button, Fieldset, Group, NumberInput } from '@mantine/core'
import type { SourceOutput } from '../../../shared/gear/source'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'

interface OutputFieldsProps {
  readonly number: number
  readonly output: SourceOutput
  readonly onChange: (output: SourceOutput) => void
  readonly onRemove: () => void
}

const FIGURES = [
  { key: 'maxVoltageV', unit: 'V' },
  { key: 'outputImpedanceOhm', unit: 'Ω' },
  { key: 'maxPowerMw', unit: 'mW' },
  { key: 'intoOhm', unit: 'Ω' },
] as const satisfies readonly { readonly key: keyof SourceOutput; readonly unit: string }[]

/** One jack of a source. */
export function OutputFields({ number, output, onChange, onRemove }: OutputFieldsProps) {
  return (
    <Fieldset legend={t.settings.sources.output({ number: formatNumber(number) })}>
      <Group align="end">
        <Autocomplete
          label={t.settings.sources.plug}
          placeholder={t.common.unknown}
          w={150}
          data={usualPlugs()}
          value={output.plug ?? ''}
          onChange={(plug) => onChange({ ...output, plug: plug.trim() === '' ? null : plug })}
        />
        {FIGURES.map(({ key, unit }) => (
          <NumberInput
            key={key}
            label={t.settings.sources.figures[key]}
            placeholder={t.common.unknown}
            suffix={` ${unit}`}
            w={120}
            min={0}
            hideControls
            value={output[key] ?? ''}
            onChange={(value) => onChange({ ...output, [key]: typeof value === 'number' ? value : null })}
          />
        ))}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onRemove}>
          {t.common.remove}
        </Button>
      </Group>
    </Fieldset>
  )
}

function usualPlugs(): readonly string[] {
  const balanced = ['4.4 mm', '2.5 mm'].map((plug) => t.settings.sources.balanced({ plug }))
  return ['3.5 mm', '6.35 mm', ...balanced, 'XLR', 'USB-C', 'Lightning']
}
