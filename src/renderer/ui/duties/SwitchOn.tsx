import { Button } from '@mantine/core'
import type { DutyRule } from '../../../shared/care/rule'
import type { DutyView } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import { useUndoableCommand } from '../../app/undo'

interface SwitchOnProps {
  readonly view: Pick<DutyView, 'levels'>
  /** What it starts with. */
  readonly rule: DutyRule
  readonly title: string
  readonly words: string
}

/** Switches a duty on that is off, or asleep, until the owner says so; for this slot or device alone. */
export function SwitchOn({ view, rule, title, words }: SwitchOnProps) {
  const { run, pending } = useUndoableCommand('care.setRule')
  const target = view.levels.find((level) => level.target !== null)?.target
  if (!target) return null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={pending}
      aria-label={t.ui.labelled({ label: words, about: title })}
      onClick={() => void run({ target, rule })}
    >
      {words}
    </Button>
  )
}
