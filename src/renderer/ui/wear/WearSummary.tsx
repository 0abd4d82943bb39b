import { Text } from '@mantine/core'
import { sentence, sentences } from '../../../shared/i18n/format'
import { localDateOf } from '../../../shared/time'
import type { FiguredThing } from '../../../shared/wear/figures'
import { learnedShare, learnedText } from '../../../shared/wear/learnedWords'
import type { WearView } from '../../../shared/wear/types'
import { nowAt } from '../../app/clock'
import { ForecastBand } from '../charts/ForecastBand'
import { LevelMeter } from '../LevelMeter'
import { useZone } from '../owner'
import classes from './wear.module.css'

interface WearSummaryProps {
  readonly wear: WearView
  readonly thing: Pick<FiguredThing, 'kind' | 'material' | 'whole'>
  /** `Comply T-100 M`, `Battery` */
  readonly name: string
}

/** How worn it is, why, when it is likely worn out, and what that was learned from. */
export function WearSummary({ wear, thing, name }: WearSummaryProps) {
  const zone = useZone()
  const { low, median, high, state } = wear
  const learned = [learnedText(wear, thing), learnedShare(wear)].filter((text) => text !== null)
  return (
    <div className={classes.summary}>
      <LevelMeter wear={wear} label={name} />
      <Text size="sm">{sentence(wear.why)}</Text>
      {wear.retiredAt === null ? (
        <>
          <ForecastBand {...{ low, median, high, state }} today={localDateOf(nowAt(), zone)} label={name} />
          <Text size="xs" c="dimmed">
            {sentences(learned)}
          </Text>
        </>
      ) : null}
    </div>
  )
}
