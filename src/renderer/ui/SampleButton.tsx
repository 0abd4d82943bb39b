import { Button, type ButtonProps } from '@mantine/core'
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
        onSuccess: () =>
          tell(
            on
              ? 'This is the sample collection. Your own file is untouched.'
              : 'Back in your own collection.',
          ),
        onError: tellFailure,
      },
    )
  return (
    <Button variant="default" size={size} loading={sample.isPending} onClick={toggle}>
      {on ? 'Explore with a sample collection' : 'Back to my collection'}
    </Button>
  )
}
