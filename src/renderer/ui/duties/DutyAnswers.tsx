import { Button } from '@mantine/core'
import type { AttentionSubject } from '../../../shared/care/items'
import type { CareSubject } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { CareMenu } from '../care/CareMenu'
import { useCare } from '../care/useCare'
import { isLook } from './dutyWords'

interface DutyAnswersProps {
  readonly duty: Duty
  readonly title: string
  readonly subject: AttentionSubject
  readonly about: CareSubject
  readonly choosing: boolean
  /** Asks for another day; gets the button that the focus returns to. */
  onChoose(button: HTMLElement): void
}

/** What can be answered to a duty: done now, done on another day, later, or not this time. */
export function DutyAnswers({ duty, title, subject, about, choosing, onChoose }: DutyAnswersProps) {
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
      <CareMenu title={title} duty={duty} subject={subject} here />
    </>
  )
}
