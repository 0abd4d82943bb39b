import { test } from 'vitest'
import { DECADE, type Size, TENTH } from './decade'
import { importFigures } from './importing'
import { tableOf } from './table'
import { waitsOf } from './waits'

const ROUNDS = 10

/** A slow machine is no failure, so nothing is asserted. */
test('what the owner waits for', () => {
  const table = tableOf([
    [titleOf(DECADE), waitsOf(DECADE, ROUNDS)],
    [titleOf(TENTH), waitsOf(TENTH, ROUNDS)],
  ])
  console.info(`\n${table}\n`)
}, 1_200_000)

test('importing a long history', () => {
  console.info(importFigures())
}, 1_200_000)

function titleOf({ devices, sessions }: Size): string {
  return `${devices * 4} parts, ${sessions} sessions`
}
