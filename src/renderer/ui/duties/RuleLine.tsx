import { Badge, Text } from '@mantine/core'
import type { DutyOffer } from '../../../shared/care/offers'
import type { DutyView } from '../../../shared/care/views'
import { capitalised } from '../../../shared/text'
import classes from './duties.module.css'
import { ruleText } from './dutyWords'

interface RuleLineProps {
  readonly view: Pick<DutyView, 'duty' | 'resolved' | 'originText'>
  readonly offer: DutyOffer | null
}

/** The rule in force in words, and where it comes from. */
export function RuleLine({ view, offer }: RuleLineProps) {
  const { resolved, originText } = view
  return (
    <div className={classes.rule}>
      <Text size="sm">{resolved.on ? `${capitalised(ruleText(resolved.rule))}.` : offText(view, offer)}</Text>
      {originText === null ? null : (
        <Badge variant="default" size="sm" className={classes.origin} data-origin={resolved.origin}>
          {originText}
        </Badge>
      )}
    </div>
  )
}

function offText({ duty, resolved }: RuleLineProps['view'], offer: DutyOffer | null): string {
  if (resolved.rule !== null) return 'Off.'
  if (offer?.rule) return `Off. A start would be ${ruleText(offer.rule)} (${offer.basis}).`
  if (offer) return `Off: ${offer.basis}.`
  return duty === 'replace' ? 'By its wear alone.' : 'Off.'
}
