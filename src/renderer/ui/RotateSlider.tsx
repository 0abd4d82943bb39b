import { Slider } from '@mantine/core'

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
      thumbLabel="From best pick to rotate"
      thumbValueText={rotateInWords}
    />
  )
}

export function rotateInWords(rotate: number): string {
  if (rotate === 0) return 'best pick'
  if (rotate < 0.5) return 'rotate a little'
  return rotate < 1 ? 'rotate' : 'rotate all'
}
