import { Slider } from '@mantine/core'
import { t } from '../../shared/i18n/texts'

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

export function rotateInWords(rotate: number): string {
  if (rotate === 0) return t.ui.rotation.bestPick
  if (rotate < 0.5) return t.ui.rotation.aLittle
  return rotate < 1 ? t.ui.rotation.some : t.ui.rotation.all
}
