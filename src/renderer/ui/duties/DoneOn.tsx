import { useState } from 'react'
import type { CareSubject } from '../../../shared/care/views'
import type { Duty } from '../../../shared/parts/care'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { DONE_LABELS } from '../care/careWords'
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
  return (
    <WhenForm
      label={`${isLook(duty) ? 'Still fine' : DONE_LABELS[duty]} on another day: ${title}`}
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
