import { Text } from '@mantine/core'
import { useDeferredValue } from 'react'
import type { DutyRule, DutyRuleTarget } from '../../../shared/care/rule'
import type { RuleEffect } from '../../../shared/care/ruleViews'
import { formatDay } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import classes from './duties.module.css'

interface RuleOutlookProps {
  readonly target: DutyRuleTarget
  readonly rule: DutyRule
}

const SHOWN = 4

/** What a rule would change, thing by thing, while it is being typed. */
export function RuleOutlook({ target, rule }: RuleOutlookProps) {
  const asked = useDeferredValue(rule)
  const effect = useChannel('care.ruleEffect', { target, rule: asked }, { keepPrevious: true }).data
  if (!effect) return null
  const { changed, kept, same } = effect
  return (
    <div className={classes.outlook} role="status">
      <Text size="xs" fw={600}>
        {headline(effect)}
      </Text>
      <ul>
        {changed.slice(0, SHOWN).map(({ part, device, name, was, becomes }) => (
          <li key={part ?? device}>
            {name}: {dueWords(was)} → <strong>{dueWords(becomes)}</strong>
          </li>
        ))}
        {changed.length > SHOWN ? (
          <li>{t.ui.duties.outlook.moreChange({ count: changed.length - SHOWN })}</li>
        ) : null}
        {kept.slice(0, SHOWN).map(({ part, device, name, level }) => (
          <li key={part ?? device}>{t.ui.duties.outlook.kept[level]({ name })}</li>
        ))}
        {kept.length > SHOWN ? <li>{t.ui.duties.outlook.moreKeep({ count: kept.length - SHOWN })}</li> : null}
        {changed.length > 0 && same > 0 ? <li>{t.ui.duties.outlook.same({ count: same })}</li> : null}
      </ul>
    </div>
  )
}

function headline({ changed, kept, same }: RuleEffect): string {
  if (changed.length > 0) return t.ui.duties.outlook.changes
  if (same > 0) return t.ui.duties.outlook.noChange
  return kept.length > 0 ? t.ui.duties.outlook.noneGoByIt : t.ui.duties.outlook.nothingInUse
}

function dueWords(standing: RuleEffect['changed'][number]['was']): string {
  if (standing === null) return t.ui.duties.outlook.off
  const { state, dueOn } = standing
  if (dueOn === null) return t.ui.duties.outlook.waitsForUse
  return state === 'due' || state === 'overdue'
    ? t.ui.duties.outlook.dueSince({ day: formatDay(dueOn) })
    : formatDay(dueOn)
}
