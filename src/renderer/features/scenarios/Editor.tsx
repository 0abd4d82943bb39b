import { Button, Group, Select, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { SCENARIO_GROUPS } from '../../../shared/scenarios/scenario'
import { useUndoableCommand } from '../../app/undo'
import { Screen } from '../../ui/Screen'
import { Circumstances } from './Circumstances'
import { changed } from './drafts'
import classes from './Editor.module.css'
import { Needs } from './Needs'
import { RankingPreview } from './RankingPreview'

interface EditorProps {
  readonly start: ScenarioDraft
  readonly onClose: () => void
}

/** A scenario being changed, with the owner's ranking beside it as it would be. */
export function Editor({ start, onClose }: EditorProps) {
  const [draft, setDraft] = useState(start)
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => name.current?.select(), [])
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
      title={start.id === null ? t.scenarios.editor.new : t.scenarios.editNamed({ name: start.name })}
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button type="submit" form="scenario" loading={save.pending} disabled={!named || !weighed}>
            {t.common.save}
          </Button>
        </Group>
      }
      aside={<RankingPreview start={start} draft={shown} />}
      asideLabel={t.scenarios.ranking.title}
    >
      <form id="scenario" onSubmit={(event) => void submit(event)} className={classes.form}>
        <div className={classes.fields}>
          <TextInput
            label={t.common.name}
            required
            maxLength={80}
            ref={name}
            value={draft.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <Select
            label={t.scenarios.editor.group}
            allowDeselect={false}
            data={SCENARIO_GROUPS.map((group) => ({ value: group, label: t.scenarios.groups[group] }))}
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
