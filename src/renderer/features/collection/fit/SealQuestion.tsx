import { Button } from '@mantine/core'
import type { FitMemoryRow } from '../../../../shared/parts/fitViews'
import { productName } from '../../../../shared/parts/part'
import type { Ear } from '../../../../shared/parts/sides'
import { useUndoableCommand } from '../../../app/undo'
import classes from './fit.module.css'

interface SealQuestionProps {
  readonly device: string
  readonly row: FitMemoryRow
}

/** One question of one tap about tips that were worn lately; left open, it is not asked again. */
export function SealQuestion({ device, row: { product, asks } }: SealQuestionProps) {
  const { run, pending } = useUndoableCommand('fit.answerSeal')
  const name = productName(product)
  const [only] = asks
  const single = asks.length === 1 && only !== undefined ? only : null
  const answer = (sealed: Readonly<Record<Ear, boolean | null>>) =>
    void run({
      device,
      product: product.id,
      ...Object.fromEntries(asks.map((ear) => [ear, sealed[ear]])),
    })
  const choices = single === null ? BOTH_EARS : ONE_EAR
  return (
    <fieldset className={classes.question} aria-label={`Did ${name} seal?`}>
      <span>
        Did <b>{name}</b> seal{single === null ? '' : ` in the ${single} ear`}?
      </span>
      <span className={classes.answers}>
        {choices.map(({ label, left, right }) => (
          <Button
            key={label}
            variant="default"
            size="compact-sm"
            disabled={pending}
            onClick={() => answer({ left, right })}
          >
            {label}
          </Button>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={pending}
          onClick={() => answer({ left: null, right: null })}
        >
          Do not ask
        </Button>
      </span>
    </fieldset>
  )
}

const BOTH_EARS = [
  { label: 'Both', left: true, right: true },
  { label: 'Only left', left: true, right: false },
  { label: 'Only right', left: false, right: true },
  { label: 'Neither', left: false, right: false },
] as const
const ONE_EAR = [
  { label: 'Yes', left: true, right: true },
  { label: 'No', left: false, right: false },
] as const
