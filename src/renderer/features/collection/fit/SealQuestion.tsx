import { Button } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
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
  const { fit } = t.collection
  const question = fit.seal[single ?? 'both']({ product: name })
  const choices = single === null ? bothEars() : oneEar()
  return (
    <fieldset className={classes.question} aria-label={fit.seal.both({ product: name })}>
      <span>{question}</span>
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
          {fit.doNotAsk}
        </Button>
      </span>
    </fieldset>
  )
}

interface SealAnswer {
  readonly label: string
  readonly left: boolean
  readonly right: boolean
}

function bothEars(): readonly SealAnswer[] {
  const { sealAnswers } = t.collection.fit
  return [
    { label: sealAnswers.both, left: true, right: true },
    { label: sealAnswers.left, left: true, right: false },
    { label: sealAnswers.right, left: false, right: true },
    { label: sealAnswers.neither, left: false, right: false },
  ]
}

function oneEar(): readonly SealAnswer[] {
  const { yes, no } = t.collection.fit
  return [
    { label: yes, left: true, right: true },
    { label: no, left: false, right: false },
  ]
}
