import { Button } from '@mantine/core'
import type { CareSubject } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { useCare } from '../care/useCare'
import { isLook } from './dutyWords'

interface DutyAnswersProps {
  readonly duty: Duty
  readonly title: string
  readonly about: CareSubject
  readonly choosing: boolean
  /** Asks for another day; gets the button that the focus returns to. */
  onChoose(button: HTMLElement): void
}

/** What can be answered to a duty: done now, or on another day. */
export function DutyAnswers({ duty, title, about, choosing, onChoose }: DutyAnswersProps) {
  const { done, stillFine } = useCare()
  const looks = isLook(duty)
  const label = looks ? t.ui.care.stillFine : t.ui.care.done[duty]
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t.ui.labelled({ label, about: title })}
        onClick={() => void (looks ? stillFine(about, duty) : done([about], duty))}
      >
        {isLook(duty) ? label : t.ui.duties.doneNow[duty]}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t.ui.duties.doneOnAnotherDay({ done: label, title })}
        aria-expanded={choosing}
        onClick={({ currentTarget }) => onChoose(currentTarget)}
      >
        {t.ui.duties.onAnotherDay}
      </Button>
    </>
  )
}
