import { Slider } from '@mantine/core'
import { t } from '../../shared/i18n/texts'
import { rotateInWords } from './rotateWords'

interface RotateSliderProps {
  /** 0 = best pick … 1 = rotate. */
  readonly value: number
  readonly onChange: (rotate: number) => void
}

/** Between the best pick every time, and giving everything its turn. */
export function RotateSlider({ value, onChange }: RotateSliderProps) {
  return (
    <Slider
      min={0}
      max={1}
      step={0.25}
      label={null}
      value={value}
      onChange={onChange}
      thumbLabel={t.ui.rotation.range}
      thumbValueText={rotateInWords}
    />
  )
}
