import { Text } from '@mantine/core'
import { useDeferredValue } from 'react'
import type { DutyRule, DutyRuleTarget } from '../../../shared/care/rule'
import type { RuleEffect } from '../../../shared/care/ruleViews'
import { formatDay } from '../../../shared/i18n/format'
import { useChannel } from '../../app/api'
import classes from './duties.module.css'
import { KEPT_WORDS } from './levelWords'

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
        {changed.length > SHOWN ? <li>and {changed.length - SHOWN} more</li> : null}
        {kept.slice(0, SHOWN).map(({ part, device, name, level }) => (
          <li key={part ?? device}>
            {name} {KEPT_WORDS[level]}.
          </li>
        ))}
        {kept.length > SHOWN ? <li>{kept.length - SHOWN} more keep a rule of their own.</li> : null}
        {changed.length > 0 && same > 0 ? (
          <li>{same === 1 ? 'One stays as it is.' : `${same} stay as they are.`}</li>
        ) : null}
      </ul>
    </div>
  )
}

function headline({ changed, kept, same }: RuleEffect): string {
  if (changed.length > 0) return 'Saved, this changes the next date:'
  if (same > 0) return 'No next date changes.'
  return kept.length > 0 ? 'Nothing in use would go by it:' : 'Nothing in use goes by it now.'
}

function dueWords(standing: RuleEffect['changed'][number]['was']): string {
  if (standing === null) return 'off'
  const { state, dueOn } = standing
  if (dueOn === null) return 'waits for use'
  return state === 'due' || state === 'overdue' ? `due since ${formatDay(dueOn)}` : formatDay(dueOn)
}
