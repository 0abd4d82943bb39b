import { Badge, Text } from '@mantine/core'
import type { DutyOffer } from '../../../shared/care/offers'
import type { DutyView } from '../../../shared/care/views'
import { sentence } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
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
      <Text size="sm">{resolved.on ? sentence(ruleText(resolved.rule)) : offText(view, offer)}</Text>
      {originText === null ? null : (
        <Badge variant="default" size="sm" className={classes.origin} data-origin={resolved.origin}>
          {originText}
        </Badge>
      )}
    </div>
  )
}

function offText({ duty, resolved }: RuleLineProps['view'], offer: DutyOffer | null): string {
  const { isOff, byWearAlone, offWithStart, offBecause } = t.ui.duties.rule
  if (resolved.rule !== null) return isOff
  if (offer?.rule) return offWithStart({ rule: ruleText(offer.rule), basis: offer.basis })
  if (offer) return offBecause({ basis: offer.basis })
  return duty === 'replace' ? byWearAlone : isOff
}
