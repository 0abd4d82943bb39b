import { strict as assert } from 'node:assert'
import { RELEASE_FUSES, readFuses } from '../fuses.mjs'

/** The fuses, read from the binary itself. */
export async function checkFuses({ program }) {
  const { fuses, others } = await readFuses(program)
  assert.deepEqual(fuses, RELEASE_FUSES)
  const on = Object.keys(fuses).filter((name) => fuses[name])
  const off = Object.keys(fuses).filter((name) => !fuses[name])
  return [
    `on: ${on.join(', ')}`,
    `off: ${off.join(', ')}`,
    `left as Electron ships them: ${Object.keys(others).length}`,
  ]
}
