import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../shared/i18n/texts'
import { LinkButton } from '../ui/LinkButton'
import { nowAt } from './clock'

/** What the owner sees when a screen broke: an id to quote, and a way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const [id] = useState(() => reportWithId(error))
  return (
    <Page title={t.shell.faults.broke}>
      <Text>
        {t.shell.faults.nothingLost.before} <Code>{id}</Code>
        {t.shell.faults.nothingLost.after}
      </Text>
      <Group>
        <Button onClick={reset}>{t.shell.faults.tryAgain}</Button>
        <LinkButton to="/today" variant="default">
          {t.shell.faults.goToToday}
        </LinkButton>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t.shell.faults.reload}
        </Button>
      </Group>
    </Page>
  )
}

export function NotFoundPage() {
  return (
    <Page title={t.shell.faults.missing}>
      <Text>{t.shell.faults.missingWhy}</Text>
      <LinkButton to="/today" w="fit-content">
        {t.shell.faults.goToToday}
      </LinkButton>
    </Page>
  )
}

function Page({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Container component="main" size="sm" py={64}>
      <Stack>
        <Title order={1} size="h2">
          {title}
        </Title>
        {children}
      </Stack>
    </Container>
  )
}

/** Hands the fault and where it was to the log, with a number that the page shows: main reads it from the console. */
function reportWithId(error: unknown): string {
  const id = nowAt().toString(36).toUpperCase()
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  reportError(new Error(`Fault ${id}: ${told}`, { cause: error }))
  return id
}
