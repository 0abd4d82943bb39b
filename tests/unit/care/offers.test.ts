import { dutyOffer } from '@shared/care/offers'
import { runs } from '@shared/care/rule'
import { suitedDuties, suitedToDevice } from '@shared/care/suited'
import { sameTarget, usualLevel } from '@shared/care/usual'
import { FORMS } from '@shared/gear/device'
import { DUTIES } from '@shared/parts/care'
import { PRODUCT_KINDS } from '@shared/parts/part'
import { describe, expect, it } from 'vitest'
import { rule } from './record'

describe('what a device as a whole is offered', () => {
  it('charging goes by the hours that its battery lasts, and is not guessed where they are unknown', () => {
    const airpods = { form: 'in_ear', wired: false, batteryHours: 6 } as const
    expect(dutyOffer('charge', airpods)).toMatchObject({
      rule: { everyHours: 6 },
      basis: 'its battery lasts 6 h',
    })
    expect(dutyOffer('charge', { ...airpods, batteryHours: null }).rule).toBeNull()
  })

  it('in-ears have meshes to check every 14 days, headphones have joints', () => {
    const inspect = (form: (typeof FORMS)[number]) =>
      dutyOffer('inspect', { form, wired: true, batteryHours: null })
    expect(inspect('in_ear')).toMatchObject({ what: 'Check the meshes for wax', rule: { everyDays: 14 } })
    expect(inspect('over_ear')).toMatchObject({ rule: { everyDays: 182 }, basis: 'assumed' })
  })

  it('only what has a cable is wiped with its cable', () => {
    const wipe = (wired: boolean | null) =>
      dutyOffer('clean', { form: 'in_ear', wired, batteryHours: null }).what
    expect([wipe(true), wipe(false)]).toEqual(['Wipe the shells and the cable', 'Wipe the shells'])
  })

  it('every duty that suits a device starts with an interval that runs', () => {
    for (const form of FORMS) {
      for (const duty of suitedToDevice({ wireless: true })) {
        const { rule: start } = dutyOffer(duty, { form, wired: null, batteryHours: 20 })
        expect(start && runs(start), `${duty} of ${form}`).toBe(true)
      }
    }
  })

  it('what has no battery is not charged', () => {
    expect(suitedToDevice({ wireless: false })).toEqual(['clean', 'inspect'])
  })
})

describe('the duties that suit a part', () => {
  it('only leather is conditioned', () => {
    expect(suitedDuties('pads', 'leather')).toContain('condition')
    expect(suitedDuties('pads', 'pu_leather')).not.toContain('condition')
    expect(suitedDuties('tips', 'silicone')).not.toContain('condition')
  })

  it('only a battery is charged', () => {
    const charged = PRODUCT_KINDS.filter((kind) => suitedDuties(kind, null).includes('charge'))
    expect(charged).toEqual(['battery'])
  })
})

describe('everything of a kind and material', () => {
  const SILICONE_TIPS = { duty: 'clean', kind: 'tips', material: 'silicone', metered: true } as const

  it('inherits what is usual, and says which rule of the owner is in its place', () => {
    const usual = usualLevel([], SILICONE_TIPS)
    expect(usual).toMatchObject({ name: 'all silicone tips', rule: null, inherited: { on: true } })
    const own = {
      target: usual.target ?? expect.fail('a material has a place for rules'),
      rule: rule({ everyDays: 3 }),
    }
    expect(usualLevel([own], SILICONE_TIPS).rule).toEqual(own.rule)
    expect(usualLevel([own], { ...SILICONE_TIPS, material: 'tpe' }).rule).toBeNull()
  })

  it('keeps every kind, material and duty in a place of its own', () => {
    const targets = (['silicone', 'memory_foam', null] as const).flatMap((material) =>
      (['tips', 'pads'] as const).flatMap((kind) =>
        DUTIES.flatMap((duty) => usualLevel([], { duty, kind, material, metered: true }).target ?? []),
      ),
    )
    for (const [index, each] of targets.entries()) {
      expect(targets.findIndex((other) => sameTarget(other, each))).toBe(index)
    }
    expect(targets).toHaveLength(3 * 2 * DUTIES.length)
  })
})
