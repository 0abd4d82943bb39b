import { Button, Group, Radio, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import type { DutyOrigin } from '../../../shared/care/resolve'
import type { DutyRule } from '../../../shared/care/rule'
import type { DutyLevelView } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import { useUndoableCommand } from '../../app/undo'
import { ruleText } from './dutyWords'
import { InlineForm } from './InlineForm'
import { IntervalFields } from './IntervalFields'
import { LevelChoice } from './LevelChoice'
import { RuleOutlook } from './RuleOutlook'
import { draftOf, type RuleDraft, readDraft } from './ruleDraft'

interface RuleEditorProps {
  /** `Clean Comply T-100 M` */
  readonly title: string
  /** Those that can be edited, most specific first. */
  readonly levels: readonly DutyLevelView[]
  readonly startLevel: DutyOrigin
  /** Whether charges or matings are counted for such a thing. */
  readonly cycles: boolean
  /** What to start from where nothing is inherited. */
  readonly offered?: DutyRule | null
  onClose(): void
}

/** How often a duty comes round, on the level of the owner's choice; what is saved is the whole rule. */
export function RuleEditor({ title, levels, startLevel, cycles, offered = null, onClose }: RuleEditorProps) {
  const [level, setLevel] = useState(startLevel)
  const [typed, setTyped] = useState<RuleDraft | null>(null)
  const [pressed, setPressed] = useState(false)
  const { run, pending } = useUndoableCommand('care.setRule')
  const chosen = levels.find((each) => each.level === level) ?? levels[0]
  if (!chosen?.target) return null
  const { target, rule: own, inherited } = chosen
  const draft = typed ?? draftOf(own ?? inherited.rule ?? offered)
  const { rule, errors, wrong } = readDraft(draft)
  const change = (patch: Partial<RuleDraft>) => setTyped({ ...draft, ...patch })
  const set = async (next: DutyRule | null) => {
    if ((await run({ target, rule: next })) !== null) onClose()
  }
  const save = () => {
    setPressed(true)
    if (rule !== null) void set(rule)
  }
  return (
    <InlineForm label={t.ui.duties.editor.label({ title })} onSubmit={save} onCancel={onClose}>
      {levels.length > 1 ? <LevelChoice levels={levels} level={chosen.level} onChange={setLevel} /> : null}
      <Switch
        size="sm"
        label={t.ui.duties.editor.isOn}
        checked={draft.enabled}
        data-first={draft.enabled ? undefined : true}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      <IntervalFields draft={draft} cycles={cycles} errors={errors ?? {}} onChange={change} />
      <Radio.Group
        label={t.ui.duties.editor.countsFrom}
        value={draft.nextFrom}
        onChange={(nextFrom) => change({ nextFrom: nextFrom === 'fixed' ? 'fixed' : 'done' })}
      >
        <Group mt={6} gap="md">
          <Radio size="xs" value="done" disabled={!draft.enabled} label={t.ui.duties.editor.fromDone} />
          <Radio size="xs" value="fixed" disabled={!draft.enabled} label={t.ui.duties.editor.fromFirstUse} />
        </Group>
      </Radio.Group>
      {rule === null ? null : <RuleOutlook target={target} rule={rule} />}
      {pressed && wrong !== null ? (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {wrong}
        </Text>
      ) : null}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={pending}>
          {t.common.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t.common.cancel}
        </Button>
        {own === null ? null : (
          <Button size="compact-sm" variant="subtle" disabled={pending} onClick={() => void set(null)}>
            {inherited.rule === null ? t.ui.duties.editor.removeRule : t.ui.duties.editor.inheritAgain}
          </Button>
        )}
      </Group>
      {own === null || inherited.rule === null ? null : (
        <Text size="xs" c="dimmed">
          {t.ui.duties.editor.inherited({ rule: ruleText(inherited.rule) })}
        </Text>
      )}
    </InlineForm>
  )
}
