import { CloseButton, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { WearFigure } from '../../../shared/parts/materials'
import { figureText, figureUnit } from './figureWords'

interface FigureInputProps {
  readonly figure: WearFigure
  /** What it is and for which things: `Hours of use, this pair`. */
  readonly label: string
  /** The owner's own on this level; null = inherited. */
  readonly own: number | null
  /** What is in force without it. */
  readonly inherited: number | null
  onSave(value: number | null): void
}

/** One own figure, saved when the field is left; empty, it is inherited again. */
export function FigureInput({ figure, label, own, inherited, onSave }: FigureInputProps) {
  const { prefix, suffix, min, max, step, digits, scale } = figureUnit(figure)
  const shown = own === null ? '' : Number((own * scale).toFixed(digits))
  const [draft, setDraft] = useState<number | string | null>(null)
  const save = () => {
    setDraft(null)
    if (draft === null || draft === shown) return
    if (typeof draft === 'number') onSave(Math.min(max, Math.max(min, draft)) / scale)
    else if (draft === '') onSave(null)
  }
  return (
    <NumberInput
      aria-label={label}
      size="xs"
      hideControls
      prefix={prefix}
      suffix={suffix}
      min={min}
      max={max}
      step={step}
      decimalScale={digits}
      placeholder={figureText(figure, inherited)}
      value={draft ?? shown}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save()
        if (key === 'Escape') setDraft(null)
      }}
      rightSection={
        own === null ? null : (
          <CloseButton
            size="xs"
            aria-label={t.ui.figures.clear({ label, inherited: figureText(figure, inherited) })}
            onClick={() => onSave(null)}
          />
        )
      }
    />
  )
}
