import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AttentionSubject } from '../../../shared/care/items'
import { SNOOZES } from '../../../shared/care/snooze'
import { careSubjectOf } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { SNOOZE_FOR } from './careWords'
import { SkipModal } from './SkipModal'
import { useCare } from './useCare'

interface CareMenuProps {
  /** `Clean Comply T-100 M` */
  readonly title: string
  readonly duty: Duty
  readonly subject: AttentionSubject
  /** True where the duty itself is shown, so that nothing needs to be opened. */
  readonly here?: boolean
}

/** What else can be answered to a duty: later, not at all, or how often. */
export function CareMenu({ title, duty, subject, here = false }: CareMenuProps) {
  const [skipping, setSkipping] = useState(false)
  const navigate = useNavigate()
  const { snooze, skip } = useCare()
  const about = careSubjectOf(subject)
  if (about === null) return null
  const open = () =>
    'part' in about
      ? navigate({ to: '/parts', search: { part: about.part } })
      : navigate({ to: '/collection/$id', params: { id: about.device } })
  return (
    <>
      <Menu position="bottom-end" withinPortal shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t.ui.care.more.label({ title })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t.ui.care.more.snooze}</Menu.Label>
          {SNOOZES.map((choice) => (
            <Menu.Item key={choice} onClick={() => void snooze(about, duty, SNOOZE_FOR[choice])}>
              {t.care.snoozes[choice]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setSkipping(true)}>
            {t.ui.care.more.skip({ skip: t.ui.care.skipping.titles[duty] })}
          </Menu.Item>
          {here ? null : <Menu.Item onClick={() => void open()}>{t.ui.care.more.open}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {skipping ? (
        <SkipModal
          title={title}
          duty={duty}
          onSkip={(reason) => void skip(about, duty, reason)}
          onClose={() => setSkipping(false)}
        />
      ) : null}
    </>
  )
}
