import { Button, Group } from '@mantine/core'
import type { AgendaKind } from '../../../shared/care/agenda'
import type { AttentionSubject } from '../../../shared/care/items'
import { careSubjectOf } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import { LinkButton } from '../LinkButton'
import { CareMenu } from './CareMenu'
import { RenewMenu } from './RenewMenu'
import { ReplaceAction } from './ReplaceAction'
import { useCare } from './useCare'

interface CareActionsProps {
  readonly kind: AgendaKind
  readonly title: string
  readonly subject: AttentionSubject
}

/** What can be done about an item, right where it stands. */
export function CareActions({ kind, title, subject }: CareActionsProps) {
  const { done, stillFine } = useCare()
  if (kind === 'checkup') return null
  if (kind === 'order' || kind === 'empty') {
    return (
      <Group gap={0} ml={-8}>
        <LinkButton
          to="/parts"
          search={subject.product === null ? {} : { tab: 'shopping', product: subject.product }}
          variant="subtle"
          size="compact-sm"
        >
          {t.ui.care.order}
        </LinkButton>
      </Group>
    )
  }
  const about = careSubjectOf(subject)
  if (about === null) return null
  const looks = kind === 'replace' || kind === 'inspect'
  const label = looks ? t.ui.care.stillFine : t.ui.care.done[kind]
  return (
    <Group gap={0} mx={-8}>
      {looks && subject.part !== null ? <ReplaceAction part={subject.part} /> : null}
      {kind === 'replace' && subject.device !== null && subject.meter !== null ? (
        <RenewMenu device={subject.device} meter={subject.meter} />
      ) : null}
      <Group gap={0} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          data-done
          aria-label={t.ui.labelled({ label, about: title })}
          onClick={() => void (looks ? stillFine(about, kind) : done([about], kind))}
        >
          {label}
        </Button>
        <CareMenu title={title} duty={kind} subject={subject} />
      </Group>
    </Group>
  )
}
