import { Input, NumberInput, SimpleGrid } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { DraftErrors, RuleDraft } from './ruleDraft'
import { INTERVALS } from './ruleDraft'

interface IntervalFieldsProps {
  readonly draft: RuleDraft
  /** Whether charges or matings are counted for such a thing. */
  readonly cycles: boolean
  readonly errors: DraftErrors
  onChange(patch: Partial<RuleDraft>): void
}

/** The clocks of a rule, each with its interval; an empty one is off. */
export function IntervalFields({ draft, cycles, errors, onChange }: IntervalFieldsProps) {
  const shown = INTERVALS.filter(({ field }) => field !== 'everyCycles' || cycles || draft[field] !== '')
  return (
    <Input.Wrapper
      label={t.ui.duties.editor.every}
      labelElement="div"
      description={t.ui.duties.editor.everyHint}
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs" mt={6}>
        {shown.map(({ field, whole }, index) => (
          <NumberInput
            key={field}
            label={t.ui.duties.editor.intervals[field]}
            size="xs"
            placeholder={t.ui.duties.editor.off}
            suffix={field === 'everyHours' ? t.ui.duties.editor.hoursUnit : ''}
            allowDecimal={!whole}
            allowNegative={false}
            hideControls
            disabled={!draft.enabled}
            error={draft.enabled ? errors[field] : undefined}
            value={draft[field]}
            data-first={index === 0 && draft.enabled ? true : undefined}
            onChange={(typed) => onChange({ [field]: typed })}
          />
        ))}
      </SimpleGrid>
    </Input.Wrapper>
  )
}
