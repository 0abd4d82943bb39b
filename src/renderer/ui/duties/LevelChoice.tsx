import { Radio, Stack } from '@mantine/core'
import type { DutyOrigin } from '../../../shared/care/resolve'
import type { DutyLevelView } from '../../../shared/care/views'
import { capitalised } from '../../../shared/text'
import { ruleText } from './dutyWords'

interface LevelChoiceProps {
  readonly levels: readonly DutyLevelView[]
  readonly level: DutyOrigin
  onChange(level: DutyOrigin): void
}

/** For what a rule is to hold: this pair, whatever sits in that slot, the product, all of its material. */
export function LevelChoice({ levels, level, onChange }: LevelChoiceProps) {
  return (
    <Radio.Group
      label="For"
      value={level}
      onChange={(chosen) => {
        const found = levels.find((each) => each.level === chosen)
        if (found) onChange(found.level)
      }}
    >
      <Stack gap={6} mt={6}>
        {levels.map((each) => (
          <Radio
            key={each.level}
            size="xs"
            value={each.level}
            label={each.level === 'product' ? `Every ${each.name}` : capitalised(each.name)}
            description={each.rule === null ? undefined : `your rule: ${ruleText(each.rule)}`}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
