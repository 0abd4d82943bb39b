import { Radio, Stack } from '@mantine/core'
import type { DutyOrigin } from '../../../shared/care/resolve'
import type { DutyLevelView } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
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
      label={t.ui.duties.editor.for}
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
            label={
              each.level === 'product'
                ? t.ui.duties.editor.everyProduct({ name: each.name })
                : capitalised(each.name)
            }
            description={
              each.rule === null ? undefined : t.ui.duties.editor.yourRule({ rule: ruleText(each.rule) })
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
