import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../../../shared/i18n/texts'
import type { Output } from '../../../shared/ipc/contract'
import type { Scenario } from '../../../shared/scenarios/scenario'
import { useUndoableCommand } from '../../app/undo'
import { LinkButton } from '../../ui/LinkButton'
import classes from './Scenarios.module.css'
import { scenarioInWords } from './words'

interface ScenarioRowProps {
  readonly entry: Output<'scenarios.list'>[number]
  readonly onShare: (scenario: Scenario) => void
}

/** One scenario and what can be done with it. */
export function ScenarioRow({ entry: { scenario, builtIn, uses }, onShare }: ScenarioRowProps) {
  const remove = useUndoableCommand('scenarios.remove')
  const { id, name } = scenario
  return (
    <li className={classes.row}>
      <div>
        <Link to="/today" search={{ scenario: id }} className={classes.name}>
          {name}
        </Link>
        <span className={classes.about}>
          {scenarioInWords(scenario)}
          {uses > 0 ? ` · ${t.scenarios.sessions({ count: uses })}` : ''}
        </span>
      </div>
      <Group gap={2} wrap="nowrap">
        {builtIn ? null : (
          <LinkButton
            to="/scenarios"
            search={{ edit: id }}
            variant="subtle"
            size="compact-sm"
            aria-label={t.scenarios.editNamed({ name })}
          >
            {t.common.edit}
          </LinkButton>
        )}
        <LinkButton
          to="/scenarios"
          search={{ copy: id }}
          variant="subtle"
          size="compact-sm"
          aria-label={t.scenarios.copyNamed({ name })}
        >
          {t.common.copy}
        </LinkButton>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t.scenarios.shareNamed({ name })}
          onClick={() => onShare(scenario)}
        >
          {t.scenarios.share}
        </Button>
        {builtIn ? null : (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t.scenarios.deleteNamed({ name })}
            loading={remove.pending}
            onClick={() => void remove.run({ id })}
          >
            {t.common.delete}
          </Button>
        )}
      </Group>
    </li>
  )
}
