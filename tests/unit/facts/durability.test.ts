import { isFactId } from '@shared/facts/statements'
import { durabilityOf } from '@shared/gear/durability'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDevice } from '../suggest/arbitraries'
import { device, GEAR } from '../suggest/gear'

describe('what usually fails', () => {
  test('on an in-ear with a detachable cable is the cable, which can be changed', () => {
    const { fails, repairs, facts } = durabilityOf(GEAR.er4xr)
    expect(fails[0]).toContain('cable goes first')
    expect(repairs[0]).toContain('new cable')
    expect(facts).toEqual(['F60', 'F63'])
  })

  test('on an in-ear with a fixed cable is the cable, which hardly can', () => {
    const fixed = device({ id: 'fixed', form: 'in_ear', wired: true, wireless: false })
    expect(durabilityOf(fixed).repairs[0]).toContain('soldered')
  })

  test('on a true wireless set is the battery and never a cable', () => {
    const { fails } = durabilityOf(GEAR.airpodsPro)
    expect(fails.join(' ')).toContain('batteries')
    expect(fails.join(' ')).not.toContain('cable')
  })

  test('on a custom in-ear is a matter for its maker', () => {
    expect(durabilityOf(GEAR.custom).repairs.join(' ')).toContain('maker')
  })

  test('on a headphone is mostly repairable, pads first', () => {
    const { fails, facts } = durabilityOf(GEAR.hd600)
    expect(fails[0]).toContain('Pads')
    expect(facts).toContain('F62')
  })

  test('on a folding headphone includes the hinges, on a stiff one not', () => {
    const hinges = (folds: boolean) =>
      durabilityOf({ ...GEAR.xm5, folds })
        .fails.join(' ')
        .includes('hinges')
    expect(hinges(true)).toBe(true)
    expect(hinges(false)).toBe(false)
  })

  test('on a wireless headphone includes the battery, on a wired one not', () => {
    const battery = (of: typeof GEAR.xm5) => durabilityOf(of).fails.join(' ').includes('battery')
    expect(battery(GEAR.xm5)).toBe(true)
    expect(battery({ ...GEAR.xm5, wireless: false })).toBe(false)
  })

  test('on bone conduction comes from sweat, on an earbud from its covers', () => {
    expect(durabilityOf(GEAR.openrun).fails.join(' ')).toContain('Sweat')
    expect(durabilityOf(GEAR.earbud).fails.join(' ')).toContain('covers')
  })

  test('is said of every device, each weak point with a repair and a way to prevent it', () => {
    fc.assert(
      fc.property(anyDevice, (any) => {
        const { fails, repairs, prevents, facts } = durabilityOf(any)
        expect(fails.length).toBeGreaterThan(0)
        expect([repairs.length, prevents.length]).toEqual([fails.length, fails.length])
        expect(facts.every(isFactId)).toBe(true)
      }),
    )
  })
})
