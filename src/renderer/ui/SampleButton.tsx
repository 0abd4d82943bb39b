import { Button, type ButtonProps } from '@mantine/core'
import { t } from '../../shared/i18n/texts'
import { useCommand } from '../app/api'
import { tell, tellFailure } from '../app/toasts'

interface SampleButtonProps {
  /** True opens the sample, false goes back. */
  readonly on: boolean
  readonly size?: ButtonProps['size']
}

/** Opens the sample collection, a file of its own, or goes back to the owner's. */
export function SampleButton({ on, size = 'sm' }: SampleButtonProps) {
  const sample = useCommand('data.sample')
  const toggle = () =>
    sample.mutate(
      { on },
      {
        onSuccess: () => tell(on ? t.ui.sample.opened : t.ui.sample.closed),
        onError: tellFailure,
      },
    )
  return (
    <Button variant="default" size={size} loading={sample.isPending} onClick={toggle}>
      {on ? t.ui.sample.open : t.ui.sample.close}
    </Button>
  )
}
