import { describe, expect, it } from 'vitest'
import { devicePatchSchema } from '../../src/shared/gear/views'
import { sessionPatchSchema } from '../../src/shared/sessions/views'
import { settingsPatchSchema } from '../../src/shared/settings'

describe('a patch', () => {
  it('leaves alone what it does not name, defaults included', () => {
    expect(devicePatchSchema.parse({ nickname: 'Old faithful' })).toEqual({ nickname: 'Old faithful' })
    expect(sessionPatchSchema.parse({ rating: 4 })).toEqual({ rating: 4 })
    expect(settingsPatchSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(settingsPatchSchema.parse({})).toEqual({})
  })

  it('may set a value back to unknown', () => {
    expect(devicePatchSchema.parse({ nozzleMm: null })).toEqual({ nozzleMm: null })
  })

  it('refuses what cannot be edited this way, and keys that do not exist', () => {
    expect(devicePatchSchema.safeParse({ id: 'other' }).success).toBe(false)
    expect(devicePatchSchema.safeParse({ retiredAt: 0 }).success).toBe(false)
    expect(settingsPatchSchema.safeParse({ colour: 'red' }).success).toBe(false)
  })

  it('checks the values it names', () => {
    expect(devicePatchSchema.safeParse({ nozzleMm: -1 }).success).toBe(false)
    expect(sessionPatchSchema.safeParse({ rating: 6 }).success).toBe(false)
  })
})
