import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Output } from '../../../shared/ipc/contract'
import { SCENARIO_GROUPS, type Scenario } from '../../../shared/scenarios/scenario'
import { ScenarioRow } from './ScenarioRow'
import classes from './Scenarios.module.css'
import { ShareModal } from './ShareModal'

interface ScenarioListProps {
  readonly entries: Output<'scenarios.list'>
}

/** The owner's own first, then what Canalog brings, by group. */
export function ScenarioList({ entries }: ScenarioListProps) {
  const [shared, setShared] = useState<Scenario | null>(null)
  const own = entries.filter(({ builtIn }) => !builtIn)
  const groups = SCENARIO_GROUPS.map((group) => ({
    title: t.scenarios.groups[group],
    rows: entries.filter(({ scenario, builtIn }) => builtIn && scenario.group === group),
  }))
  return (
    <>
      <section aria-label={t.scenarios.own} className={classes.section}>
        <Title order={2} className={classes.heading}>
          {t.scenarios.own}
        </Title>
        {own.length === 0 ? (
          <Text c="dimmed" maw="62ch">
            {t.scenarios.noneOwn}
          </Text>
        ) : (
          <ul className={classes.list}>
            {own.map((entry) => (
              <ScenarioRow key={entry.scenario.id} entry={entry} onShare={setShared} />
            ))}
          </ul>
        )}
      </section>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title} className={classes.section}>
          <Title order={2} className={classes.heading}>
            {title}
          </Title>
          <ul className={classes.list}>
            {rows.map((entry) => (
              <ScenarioRow key={entry.scenario.id} entry={entry} onShare={setShared} />
            ))}
          </ul>
        </section>
      ))}
      {shared ? <ShareModal scenario={shared} onClose={() => setShared(null)} /> : null}
    </>
  )
}
