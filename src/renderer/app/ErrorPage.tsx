import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { LinkButton } from '../ui/LinkButton'
import { nowAt } from './clock'

/** What the owner sees when a screen broke: an id to quote, and a way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const [id] = useState(() => reportWithId(error))
  return (
    <Page title="This screen broke">
      <Text>
        Nothing you recorded is lost: everything that was confirmed is on disk. The fault has the number{' '}
        <Code>{id}</Code>; it stands beside the details in the log.
      </Text>
      <Group>
        <Button onClick={reset}>Try again</Button>
        <LinkButton to="/today" variant="default">
          Go to Today
        </LinkButton>
        <Button variant="default" onClick={() => window.location.reload()}>
          Reload the window
        </Button>
      </Group>
    </Page>
  )
}

export function NotFoundPage() {
  return (
    <Page title="There is nothing here">
      <Text>The page may have gone with something that was deleted.</Text>
      <LinkButton to="/today" w="fit-content">
        Go to Today
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

/** Hands the fault to the window's log with a number that the page shows. */
function reportWithId(error: unknown): string {
  const id = nowAt().toString(36).toUpperCase()
  reportError(
    new Error(`Fault ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }),
  )
  return id
}
