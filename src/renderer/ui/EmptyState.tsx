import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What will stand here and what to do first. */
  readonly children: ReactNode
  /** The button, or buttons, for the next step. */
  readonly action?: ReactNode
  readonly picture?: ReactNode
}

/** What a place says while there is nothing in it: the next step, with its button. */
export function EmptyState({ title, children, action, picture }: EmptyStateProps) {
  return (
    <Stack className={classes.empty} align="center" gap="sm">
      {picture ? <div className={classes.picture}>{picture}</div> : null}
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" maw="52ch" ta="center">
        {children}
      </Text>
      {action}
    </Stack>
  )
}
