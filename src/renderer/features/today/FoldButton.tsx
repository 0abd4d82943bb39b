import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

interface FoldButtonProps {
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** Shows or hides what stands beside it. */
export function FoldButton({ open, onToggle, children }: FoldButtonProps) {
  return (
    <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={open} onClick={onToggle}>
      {children}
    </Button>
  )
}
