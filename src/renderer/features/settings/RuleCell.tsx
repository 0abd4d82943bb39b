import { UnstyledButton } from '@mantine/core'
import type { DutyLevelView } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { shortRuleText } from '../../ui/duties/dutyWords'
import classes from './HowOften.module.css'

interface RuleCellProps {
  readonly duty: Duty
  readonly level: DutyLevelView
  readonly open: boolean
  /** Gets the button that the focus returns to. */
  onPress(button: HTMLElement): void
}

/** How often, for everything of a kind and material; pressed to change it. */
export function RuleCell({ duty, level, open, onPress }: RuleCellProps) {
  const { rule, inherited, name } = level
  const words =
    rule === null && inherited.rule === null
      ? t.settings.howOften.none[duty]
      : shortRuleText(rule ?? inherited.rule)
  const origin = rule === null ? t.settings.howOften.origins.usual : t.settings.howOften.origins.own
  return (
    <UnstyledButton
      className={classes.cell}
      data-own={rule === null ? undefined : true}
      aria-expanded={open}
      aria-label={t.settings.howOften.cell({ duty: t.care.duties[duty], things: name, rule: words, origin })}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {words}
      {rule === null ? null : <small>{origin}</small>}
    </UnstyledButton>
  )
}
