import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OwnRule } from '../../../shared/care/ruleViews'
import { t } from '../../../shared/i18n/texts'
import { useUndoableCommand } from '../../app/undo'
import { shortRuleText } from '../../ui/duties/dutyWords'
import classes from './HowOften.module.css'

/** The owner's rules for products, single pairs, slots and devices: the exceptions to the table. */
export function OwnRules({ rules }: { readonly rules: readonly OwnRule[] }) {
  const { run, pending } = useUndoableCommand('care.setRule')
  const exceptions = rules.filter(({ target }) => target.scope !== 'material')
  if (exceptions.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t.settings.howOften.exceptions}
      </Text>
      <ul className={classes.exceptions} aria-label={t.settings.howOften.exceptions}>
        {exceptions.map(({ target, rule, name }) => (
          <li key={JSON.stringify(target)}>
            <span>
              {t.settings.howOften.exception.before({ duty: t.care.duties[target.duty] })}
              <RuleLink target={target}>{name}</RuleLink>
              {t.settings.howOften.exception.after({ rule: shortRuleText(rule) })}
            </span>
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={pending}
              aria-label={t.settings.howOften.removeRule({ duty: t.care.duties[target.duty], things: name })}
              onClick={() => void run({ target, rule: null })}
            >
              {t.common.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RuleLinkProps {
  readonly target: OwnRule['target']
  readonly children: string
}

/** To where the rule is edited; a product's rule is edited from any of its pairs. */
function RuleLink({ target: { scope, scopeId }, children }: RuleLinkProps) {
  if (scope === 'part') return <Link to="/parts" search={{ part: scopeId }} children={children} />
  if (scope === 'device') return <Link to="/collection/$id" params={{ id: scopeId }} children={children} />
  return <>{children}</>
}
