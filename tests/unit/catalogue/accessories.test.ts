import { expect, it } from 'vitest'
import { ACCESSORIES, searchAccessories } from '../../../src/shared/catalogue/accessories'
import { compact } from '../../../src/shared/catalogue/normalise'

it('lists every accessory once', () => {
  const names = ACCESSORIES.map(({ kind, brand, model }) => `${kind} ${compact(`${brand} ${model}`)}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(80)
})

it.each([
  ['spinfit cp145', 'tips', 'CP145'],
  ['cp-145', 'tips', 'CP145'],
  ['comly t100', 'tips', 'T-100'],
  ['xelastec', 'tips', 'SednaEarfit Xelastec'],
  ['dekoni velour', 'pads', 'Elite Velour'],
] as const)('finds for “%s” among the %s the %s', (text, kind, model) => {
  expect(searchAccessories(text, kind, 5)[0]?.model).toBe(model)
})

it('keeps tips and pads apart, and has no names for other kinds', () => {
  expect(searchAccessories('dekoni', 'pads', 9).every(({ kind }) => kind === 'pads')).toBe(true)
  expect(searchAccessories('dekoni', 'tips', 9).map(({ model }) => model)).toEqual([
    'Bulletz Mercury',
    'Gemini',
  ])
  expect(searchAccessories('dekoni', 'cable', 9)).toEqual([])
  expect(searchAccessories('  ', 'tips', 9)).toEqual([])
  expect(searchAccessories('sedna', 'tips', 3)).toHaveLength(3)
})
