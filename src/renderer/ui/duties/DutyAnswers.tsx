import { Button } from '@mantine/core'
import type { AttentionSubject } from '../../../shared/care/items'
import type { CareSubject } from '../../../shared/care/views'
import type { Duty } from '../../../shared/parts/care'
import { CareMenu } from '../care/CareMenu'
import { DONE_LABELS } from '../care/careWords'
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
  const label = looks ? 'Still fine' : DONE_LABELS[duty]
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${label}: ${title}`}
        onClick={() => void (looks ? stillFine(about, duty) : done([about], duty))}
      >
        {looks ? label : `${label} now`}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${label} on another day: ${title}`}
        aria-expanded={choosing}
        onClick={({ currentTarget }) => onChoose(currentTarget)}
      >
        On another day
      </Button>
      <CareMenu title={title} duty={duty} subject={subject} here />
    </>
  )
}
