import { Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { formatShare } from '../../shared/i18n/format'
import { t } from '../../shared/i18n/texts'
import type { Cancellable } from '../../shared/ipc/appViews'
import { useCommand } from '../app/api'
import { tellFailure } from '../app/toasts'
import { useFocusBack } from './useFocusBack'

/** What is over before one reads it shows no bar. */
const LASTS_MS = 400

interface LongWorkProps {
  readonly work: Cancellable
  /** True from when it was asked for until it is answered. */
  readonly pending: boolean
}

/** How far long work is, and the way to call it off; nothing before it begins, or where it is over in a moment. */
export function LongWork({ work, pending }: LongWorkProps) {
  const [share, setShare] = useState<number | null>(null)
  const [lasts, setLasts] = useState(false)
  const goesOn = pending && share !== null
  useFocusBack(pending)
  useEffect(
    () =>
      window.canalog.on('working', (told) => {
        if (told.work === work) setShare(told.share)
      }),
    [work],
  )
  useEffect(() => {
    if (!goesOn) return
    const timer = setTimeout(() => setLasts(true), LASTS_MS)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [goesOn])
  return goesOn && lasts ? <Lasting work={work} share={share} /> : null
}

function Lasting({ work, share }: Pick<LongWorkProps, 'work'> & { readonly share: number }) {
  const cancel = useCommand('data.cancel')
  const stop = useRef<HTMLButtonElement>(null)
  const name = t.ui.longWork[work]
  // The button that began it cannot be pressed meanwhile and has lost the focus; from where one writes it is not taken.
  useEffect(() => {
    if (document.activeElement === document.body) stop.current?.focus()
  }, [])
  return (
    <Stack gap={6} role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{name}</Text>
        <Text size="sm" c="dimmed">
          {formatShare(share)}
        </Text>
      </Group>
      <Progress value={100 * share} aria-label={name} />
      {/* Every tenth is said, not every step. */}
      <VisuallyHidden role="status">
        {t.ui.longWork.said({ name, share: formatShare(Math.floor(10 * share) / 10) })}
      </VisuallyHidden>
      <Group justify="flex-end">
        <Button
          ref={stop}
          variant="default"
          size="compact-sm"
          disabled={cancel.isPending || cancel.data === true}
          onClick={() => cancel.mutate({ work }, { onError: tellFailure })}
        >
          {t.ui.longWork.callOff}
        </Button>
      </Group>
    </Stack>
  )
}
