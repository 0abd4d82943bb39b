import { useState } from 'react'
import type { CareSubject } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { isLook } from './dutyWords'
import { WhenForm } from './WhenForm'

interface DoneOnProps {
  readonly title: string
  readonly duty: Duty
  readonly about: CareSubject
  onClose(): void
}

/** Notes that a duty was seen to at some other moment than now. */
export function DoneOn({ title, duty, about, onClose }: DoneOnProps) {
  const [startAt] = useState(nowAt)
  const { run, pending } = useUndoableCommand('care.done')
  const outcome = isLook(duty) ? 'still_fine' : 'done'
  const done = isLook(duty) ? t.ui.care.stillFine : t.ui.care.done[duty]
  return (
    <WhenForm
      label={t.ui.duties.doneOnAnotherDay({ done, title })}
      doneAt={startAt - (startAt % 60)}
      note=""
      pending={pending}
      onSave={async (at, note) => {
        if (await run({ subjects: [about], duty, outcome, at, note })) onClose()
      }}
      onCancel={onClose}
    />
  )
}
