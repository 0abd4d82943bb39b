import { ActionIcon } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { t } from '../../../shared/i18n/texts'

interface LockButtonProps {
  /** What is kept: "HD 600". */
  readonly name: string
  readonly on: boolean
  readonly onToggle: () => void
}

/** Keeps one thing as it is, so that only the rest is planned anew. */
export function LockButton({ name, on, onToggle }: LockButtonProps) {
  const Glyph = on ? IconLock : IconLockOpen2
  const label = t.today.pick.keep({ name })
  return (
    <ActionIcon
      size={22}
      mx={2}
      variant={on ? 'light' : 'subtle'}
      color={on ? 'brass' : 'gray'}
      aria-pressed={on}
      aria-label={label}
      title={on ? t.today.pick.keepOn({ name }) : label}
      onClick={onToggle}
    >
      <Glyph size={14} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
}
