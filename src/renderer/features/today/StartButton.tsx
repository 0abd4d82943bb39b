import { Button, type ButtonProps } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { startHere } from '../../app/recordCommands'

interface StartButtonProps extends ButtonProps {
  readonly device: string
  readonly scenario: string
  readonly name: string
  readonly compact?: boolean
  /** What this choice says about the suggestion is noted before the session begins. */
  readonly onChoose?: ((device: string) => Promise<void>) | undefined
}

/** Starts a session, or moves on to this device when another one is running. */
export function StartButton({
  device,
  scenario,
  name,
  compact = false,
  onChoose,
  ...props
}: StartButtonProps) {
  const client = useQueryClient()
  const running = useChannel('sessions.now', {}).data?.running ?? null
  const start = useMutation({
    mutationFn: async () => {
      await onChoose?.(device)
      await startHere(client, device, scenario)
    },
  })
  const here = running?.device === device && running.scenario === scenario
  const words = wordsFor(here, running !== null)
  return (
    <Button
      {...props}
      disabled={here}
      loading={start.isPending}
      onClick={() => start.mutate()}
      aria-label={t.ui.labelled({ label: words.long, about: name })}
    >
      {compact ? words.short : words.long}
    </Button>
  )
}

function wordsFor(here: boolean, running: boolean) {
  if (here) return t.today.pick.running
  return running ? t.today.pick.switchTo : t.today.pick.start
}
