import { Input, NumberInput, SimpleGrid } from '@mantine/core'
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
      label="Every"
      labelElement="div"
      description="Whichever comes first. An empty field is off."
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs" mt={6}>
        {shown.map(({ field, label, suffix, whole }, index) => (
          <NumberInput
            key={field}
            label={label}
            size="xs"
            placeholder="off"
            suffix={suffix}
            allowDecimal={!whole}
            allowNegative={false}
            thousandSeparator=","
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
