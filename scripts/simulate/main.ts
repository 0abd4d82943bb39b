import { IRREGULAR, REGULAR } from './habit'
import { MEASURES } from './measures'
import { tableText } from './table'
import { outcomesOf, type Sort } from './trials'

/** Owners of each sort, each with one forecast after ten retirements. */
const OWNERS = 2000

const USUAL = {
  material: 'memory_foam',
  habit: REGULAR,
  mislaidShare: 0.25,
  relatives: 0,
  likeness: 0,
} as const
const SORTS: readonly Sort[] = [
  { ...USUAL, name: 'foam' },
  { ...USUAL, name: 'silicone', material: 'silicone' },
  { ...USUAL, name: 'irregular', habit: IRREGULAR },
  { ...USUAL, name: 'relatives', relatives: 2, likeness: 0.7 },
  { ...USUAL, name: 'strangers', relatives: 2 },
]

/** Lets virtual owners use up pairs and tells how well they were forecast, as a table for people. */
export function simulate(): string {
  const outcomes = SORTS.map((sort) => outcomesOf(sort, OWNERS))
  return [
    `${OWNERS} virtual owners of each sort, one forecast each on the day a pair is opened after ten were worn out.`,
    'A quarter of the pairs may be lost or replaced early. True lives are spread as the engine believes at first.',
    'foam, silicone: use on most days · irregular: foam with months unlike each other, and breaks',
    'relatives: foam, after ten pairs each of two other products that last much alike · strangers: nothing alike',
    'Known limits: at a flatter shape (silicone) a retirement tells less, so that a false start is unlearned more',
    'slowly; pooling takes relatives for alike, and unlike ones make it expect too much.',
    '',
    tableText(
      ['', 'aim', ...SORTS.map(({ name }) => name)],
      MEASURES.map(({ name, aim, of, text }) => [
        name,
        `${text(aim[0])}–${text(aim[1])}`,
        ...outcomes.map((outcome) => verdict(of(outcome), aim, text)),
      ]),
    ),
    '',
  ].join('\n')
}

function verdict(
  value: number,
  [low, high]: readonly [number, number],
  text: (value: number) => string,
): string {
  return `${text(value)} ${value >= low && value <= high ? 'met' : 'MISSED'}`
}
