import { t } from '../../i18n/texts'
import { type Criterion, INTERRUPTIONS } from '../../scenarios/scenario'
import { type Context, GLASSES, type SuggestInput } from '../types'
import { whole } from '../words'
import { bothWays, type Change, CONNECTION, ladder } from './change'

interface NumberRow {
  readonly key: 'minutes' | 'noiseDbA' | 'temperatureC' | 'rotate'
  readonly ladder: readonly number[]
  readonly effort: (from: number, to: number) => number
  readonly words: (from: number, to: number) => string
  readonly touches: readonly Criterion[]
  readonly vetoes: readonly string[]
}

/** Steps as people plan them: five minutes up to three hours, an hour beyond twelve. */
const MINUTES = [
  ...ladder(5, 180, 5),
  ...ladder(195, 360, 15),
  ...ladder(390, 720, 30),
  ...ladder(780, 1440, 60),
]

const NUMBERS: readonly NumberRow[] = [
  {
    key: 'minutes',
    ladder: MINUTES,
    effort: (from, to) => Math.abs(Math.log2(to / from)),
    words: (from, to) => t.suggest.flips.minutes({ from: length(from), to: length(to) }),
    touches: ['comfort', 'condition', ...CONNECTION],
    vetoes: [],
  },
  {
    key: 'noiseDbA',
    ladder: ladder(20, 110, 1),
    effort: (from, to) => Math.abs(to - from) / 10,
    words: (from, to) => t.suggest.flips.noise({ from: whole(from), to: whole(to) }),
    touches: ['isolation', 'awareness'],
    vetoes: ['awareness'],
  },
  {
    key: 'temperatureC',
    ladder: ladder(-10, 40, 1),
    effort: (from, to) => Math.abs(to - from) / 8,
    words: (from, to) => t.suggest.flips.temperature({ from: whole(from), to: whole(to) }),
    touches: ['heat'],
    vetoes: [],
  },
  {
    key: 'rotate',
    ladder: ladder(0, 1, 0.1),
    effort: (from, to) => Math.abs(to - from) / 0.5,
    words: (_, to) =>
      to === 0 ? t.suggest.flips.noRotation : t.suggest.flips.rotation({ percent: whole(100 * to) }),
    touches: [],
    vetoes: [],
  },
]

interface ChoiceRow {
  readonly key: 'aware' | 'headRest' | 'othersNear' | 'wind' | 'glasses' | 'interruptions'
  /** In order; neighbours are one step apart. */
  readonly values: readonly (readonly [value: Context[ChoiceRow['key']], words: () => string])[]
  readonly stepEffort: number
  readonly touches: readonly Criterion[]
  readonly vetoes: readonly string[]
}

const CHOICES: readonly ChoiceRow[] = [
  {
    key: 'aware',
    values: [
      [false, () => t.suggest.flips.aware.no],
      [true, () => t.suggest.flips.aware.yes],
    ],
    stepEffort: 1,
    touches: ['awareness'],
    vetoes: ['awareness'],
  },
  {
    key: 'headRest',
    values: [
      [false, () => t.suggest.flips.headRest.no],
      [true, () => t.suggest.flips.headRest.yes],
    ],
    stepEffort: 1,
    touches: ['comfort'],
    vetoes: [],
  },
  {
    key: 'othersNear',
    values: [
      [false, () => t.suggest.flips.othersNear.no],
      [true, () => t.suggest.flips.othersNear.yes],
    ],
    stepEffort: 1,
    touches: ['leakage'],
    vetoes: ['leakage'],
  },
  {
    key: 'wind',
    values: [
      [false, () => t.suggest.flips.wind.no],
      [true, () => t.suggest.flips.wind.yes],
    ],
    stepEffort: 1,
    touches: ['stability'],
    vetoes: [],
  },
  {
    key: 'glasses',
    values: GLASSES.map((worn) => [worn, () => t.suggest.flips.glasses[worn]] as const),
    stepEffort: 1,
    touches: ['glasses', 'seal', 'isolation', 'awareness'],
    vetoes: ['awareness'],
  },
  {
    key: 'interruptions',
    values: INTERRUPTIONS.map((often) => [often, () => t.suggest.flips.interruptions[often]] as const),
    stepEffort: 0.7,
    touches: ['quickRemoval', 'awareness'],
    vetoes: [],
  },
]

/** Every circumstance that may be different, one at a time. */
export function circumstancesOf(input: SuggestInput): Change[] {
  return [
    ...NUMBERS.flatMap((row) => numberChanges(row, input)),
    ...CHOICES.map((row) => choiceChange(row, input)),
  ]
}

function numberChanges(
  { key, ladder: rungs, effort, words, touches, vetoes }: NumberRow,
  input: SuggestInput,
): Change[] {
  const from = input.context[key]
  return bothWays(rungs, from).map((values) => ({
    kind: 'context',
    key,
    touches,
    vetoes,
    steps: values.map((to) => ({
      input: { ...input, context: { ...input.context, [key]: to } },
      effort: effort(from, to),
      words: () => words(from, to),
    })),
  }))
}

function choiceChange({ key, values, stepEffort, touches, vetoes }: ChoiceRow, input: SuggestInput): Change {
  const now = values.findIndex(([value]) => value === input.context[key])
  const steps = values
    .map(([value, words], index) => ({
      input: { ...input, context: { ...input.context, [key]: value } },
      effort: stepEffort * Math.abs(index - now),
      words,
    }))
    .filter(({ effort }) => effort > 0)
    .sort((a, b) => a.effort - b.effort)
  return { kind: 'context', key, touches, vetoes, steps }
}

/** `40 min`, `1 h`, `1 h 55 min`. */
function length(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  const said = t.common.durations
  if (hours === 0) return said.minutes({ minutes: rest })
  return rest === 0 ? said.hours({ hours: whole(hours) }) : said.hoursAndMinutes({ hours, minutes: rest })
}
