import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
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
          {uses > 0 ? ` · ${uses === 1 ? '1 session' : `${uses} sessions`}` : ''}
        </span>
      </div>
      <Group gap={2} wrap="nowrap">
        {builtIn ? null : (
          <LinkButton
            to="/scenarios"
            search={{ edit: id }}
            variant="subtle"
            size="compact-sm"
            aria-label={`Edit ${name}`}
          >
            Edit
          </LinkButton>
        )}
        <LinkButton
          to="/scenarios"
          search={{ copy: id }}
          variant="subtle"
          size="compact-sm"
          aria-label={`Copy ${name}`}
        >
          Copy
        </LinkButton>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Share ${name}`}
          onClick={() => onShare(scenario)}
        >
          Share
        </Button>
        {builtIn ? null : (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`Delete ${name}`}
            loading={remove.pending}
            onClick={() => void remove.run({ id })}
          >
            Delete
          </Button>
        )}
      </Group>
    </li>
  )
}
