import { expect, test } from 'vitest'
import { extrasOf, packingText } from '../../../../src/renderer/features/coverage/pack/packingText'
import type { PackingPlan } from '../../../../src/shared/coverage/views'

const PLAN: PackingPlan = {
  devices: [
    {
      device: 'er4',
      covers: [
        { scenario: 'flight', name: 'Flight', score: 86.4 },
        { scenario: 'mixing', name: 'Mixing', score: 71.5 },
      ],
      bring: ['It plays from the FiiO KA13.'],
      charge: 'Charge it: 8 h of battery.',
    },
  ],
  uncovered: [{ scenario: 'running', name: 'Running', text: 'The cable catches.' }],
}
const nameOf = () => 'Etymotic ER4XR'

test('the list reads as plain text, with what is packed ticked', () => {
  const [charge] = extrasOf(PLAN.devices[0]!)
  expect(packingText(PLAN, nameOf, new Set(['er4', charge!.id]))).toBe(
    [
      '[x] Etymotic ER4XR (Flight 86 · Mixing 72)',
      '    [x] Charge it: 8 h of battery.',
      '    [ ] It plays from the FiiO KA13.',
      'Not covered: Running. The cable catches.',
    ].join('\n'),
  )
})

test('the same sentence under two devices is ticked for each on its own', () => {
  const other = { ...PLAN.devices[0]!, device: 'ie600' }
  const ids = [...extrasOf(PLAN.devices[0]!), ...extrasOf(other)].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
