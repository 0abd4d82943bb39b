import { inUnit, toCelsius } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { useSettings } from '../../ui/owner'
import { NumberItem } from './contextItems'

interface TemperatureItemProps {
  readonly celsius: number
  readonly onChange: (celsius: number) => void
}

export function TemperatureItem({ celsius, onChange }: TemperatureItemProps) {
  const unit = useSettings().temperatureUnit
  return (
    <NumberItem
      before={t.today.context.temperature.before}
      label={t.today.context.temperature.label}
      suffix={` °${unit}`}
      value={inUnit(celsius, unit)}
      min={Math.round(inUnit(-40, unit))}
      max={Math.round(inUnit(60, unit))}
      step={1}
      onChange={(value) => onChange(toCelsius(value, unit))}
    />
  )
}
