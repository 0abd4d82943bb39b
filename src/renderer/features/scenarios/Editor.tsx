import { Button, Group, Select, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { SCENARIO_GROUPS } from '../../../shared/scenarios/scenario'
import { useUndoableCommand } from '../../app/undo'
import { Screen } from '../../ui/Screen'
import { Circumstances } from './Circumstances'
import { changed } from './drafts'
import classes from './Editor.module.css'
import { Needs } from './Needs'
import { RankingPreview } from './RankingPreview'
import { GROUP_WORDS } from './words'

interface EditorProps {
  readonly start: ScenarioDraft
  readonly onClose: () => void
}

/** A scenario being changed, with the owner's ranking beside it as it would be. */
export function Editor({ start, onClose }: EditorProps) {
  const [draft, setDraft] = useState(start)
  const save = useUndoableCommand('scenarios.save')
  // While a slider moves, the ranking follows as fast as it can and never holds the slider back.
  const shown = useDeferredValue(draft)
  const change = (patch: Partial<ScenarioDraft>) => setDraft(changed(draft, patch))
  const named = draft.name.trim() !== ''
  const weighed = Object.keys(draft.weights).length > 0

  async function submit(event: React.FormEvent) {
    event.preventDefault()
    if (await save.run({ draft: { ...draft, name: draft.name.trim() } })) onClose()
  }

  return (
    <Screen
      title={start.id === null ? 'A new scenario' : `Edit ${start.name}`}
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="scenario" loading={save.pending} disabled={!named || !weighed}>
            Save
          </Button>
        </Group>
      }
      aside={<RankingPreview start={start} draft={shown} />}
      asideLabel="Your ranking"
    >
      <form id="scenario" onSubmit={(event) => void submit(event)} className={classes.form}>
        <div className={classes.fields}>
          <TextInput
            label="Name"
            required
            maxLength={80}
            data-autofocus
            value={draft.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <Select
            label="Group"
            allowDeselect={false}
            data={SCENARIO_GROUPS.map((group) => ({ value: group, label: GROUP_WORDS[group] }))}
            value={draft.group}
            onChange={(group) => group && change({ group })}
          />
        </div>
        <Needs draft={draft} onChange={setDraft} />
        <Circumstances draft={draft} onChange={change} />
      </form>
    </Screen>
  )
}
