import { ActionIcon } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'

interface LockButtonProps {
  /** What is kept: "the HD 600". */
  readonly what: string
  readonly on: boolean
  readonly onToggle: () => void
}

/** Keeps one thing as it is, so that only the rest is planned anew. */
export function LockButton({ what, on, onToggle }: LockButtonProps) {
  const Glyph = on ? IconLock : IconLockOpen2
  const label = `Keep ${what}`
  return (
    <ActionIcon
      size={22}
      mx={2}
      variant={on ? 'light' : 'subtle'}
      color={on ? 'brass' : 'gray'}
      aria-pressed={on}
      aria-label={label}
      title={on ? `${label}: on` : label}
      onClick={onToggle}
    >
      <Glyph size={14} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
}
