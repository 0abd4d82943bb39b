import { Button, Text } from '@mantine/core'
import { type AttentionSubject, itemKey } from '../../../shared/care/items'
import { careSubjectOf } from '../../../shared/care/views'
import { sentence } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { useChannel } from '../../app/api'
import { snoozedText } from '../care/careWords'
import { useCare } from '../care/useCare'
import { useZone } from '../owner'

interface SnoozedLineProps {
  readonly duty: Duty
  readonly subject: AttentionSubject
  readonly title: string
}

/** Says that a duty waits until its snooze is over, and wakes it. */
export function SnoozedLine({ duty, subject, title }: SnoozedLineProps) {
  const zone = useZone()
  const { wake } = useCare()
  const key = itemKey(duty, subject)
  const item = useChannel('care.attention', {}).data?.snoozed.find((each) => each.key === key)
  const about = careSubjectOf(subject)
  if (!item || about === null) return null
  return (
    <Text size="xs">
      {sentence(snoozedText(item, zone))}
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={t.ui.labelled({ label: t.ui.duties.wake, about: title })}
        onClick={() => void wake(about, duty)}
      >
        {t.ui.duties.wake}
      </Button>
    </Text>
  )
}
