import { DEFAULT_THRESHOLDS } from '@shared/wear/state'
import { WEAR_STATES, type WearState } from '@shared/wear/types'
import type { Outcomes } from './trials'

/** One figure of the table and where it should lie. */
export interface Measure {
  readonly name: string
  readonly aim: readonly [low: number, high: number]
  readonly of: (outcomes: Outcomes) => number
  readonly text: (value: number) => string
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`
const factor = (value: number) => `×${value.toFixed(2)}`

export const MEASURES: readonly Measure[] = [
  {
    name: 'true day within the 80 % range',
    aim: [0.78, 0.82],
    of: ({ trials }) => share(trials.map(({ within }) => within)),
    text: percent,
  },
  ...(['soon', 'due', 'overdue'] as const).map((state) => ({
    name: `worn out before "${state}"`,
    aim: aroundThreshold(state),
    of: ({ trials }: Outcomes) => share(trials.map((trial) => comesBefore(trial.stateWhenWorn, state))),
    text: percent,
  })),
  {
    name: 'worn out before "soon", 5 days of delivery',
    aim: aroundThreshold('soon'),
    of: ({ trials }) => share(trials.map((trial) => comesBefore(trial.stateWhenWornOrdering, 'soon'))),
    text: percent,
  },
  ...(
    [
      [3, 1.4],
      [10, 1.15],
    ] as const
  ).map(([retirements, most]) => ({
    name: `true median 0.4, forecast after ${retirements}, typical owner`,
    aim: [1 / most, most] as const,
    of: ({ shortLived }: Outcomes) => median(shortLived.get(retirements) ?? []),
    text: factor,
  })),
]

function aroundThreshold(state: 'soon' | 'due' | 'overdue'): readonly [number, number] {
  return [DEFAULT_THRESHOLDS[state] - 0.05, DEFAULT_THRESHOLDS[state] + 0.05]
}

function comesBefore(state: WearState, other: WearState): boolean {
  return WEAR_STATES.indexOf(state) < WEAR_STATES.indexOf(other)
}

function share(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / flags.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
