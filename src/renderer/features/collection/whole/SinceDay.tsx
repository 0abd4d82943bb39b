import { useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { instantAt } from '../../../../shared/sessions/localClock'
import { type Instant, localDateOf } from '../../../../shared/time'
import { useUndoableCommand } from '../../../app/undo'
import { DayField } from '../../../ui/ClockFields'
import { useZone } from '../../../ui/owner'

interface SinceDayProps {
  readonly id: number
  /** null = since the device was new. */
  readonly sinceAt: Instant | null
  /** One before it has ended, so it cannot be as old as the device. */
  readonly renewed: boolean
}

/** The field that other places lead to. */
export const SINCE_FIELD = 'meter-since'

/** Since which day it is at work; saved when the field is left. */
export function SinceDay({ id, sinceAt, renewed }: SinceDayProps) {
  const zone = useZone()
  const update = useUndoableCommand('meters.update')
  const kept = sinceAt === null ? null : localDateOf(sinceAt, zone)
  const [on, setOn] = useState(kept)
  const save = () => {
    if (on !== kept) void update.run({ id, sinceAt: on === null ? null : instantAt(on, 0, zone) })
  }
  return (
    <DayField
      id={SINCE_FIELD}
      label={t.collection.whole.atWorkSince}
      description={renewed ? t.collection.whole.emptyIsBefore : t.collection.whole.emptyIsNew}
      value={on}
      onDay={setOn}
      onClear={() => setOn(null)}
      onBlurCapture={save}
    />
  )
}
