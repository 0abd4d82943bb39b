import { describe, expect, it } from 'vitest'
import { factGroups } from '../../../../src/renderer/features/collection/facts/factTable'
import { shownOf } from '../../../../src/renderer/features/collection/facts/values'
import { assume } from '../../../../src/shared/gear/assumptions'
import { deviceSchema } from '../../../../src/shared/gear/device'
import { t } from '../../../../src/shared/i18n/texts'

/** A fact of a device as the panel shows it. */
function shown(label: string, facts: object) {
  const device = deviceSchema.parse({ id: 'd', brand: 'B', model: 'M', form: 'over_ear', ...facts })
  const fact = factGroups()
    .flatMap((group) => group.facts)
    .find((one) => one.label === label)
  if (!fact) throw new Error(`no such fact: ${label}`)
  return shownOf(fact, device, assume(device))
}

describe('a fact in words', () => {
  const cancelling = () => t.gear.attributes.ancDb

  it('says that there is no noise cancelling instead of 0 dB', () => {
    expect(shown(cancelling(), { wired: true, wireless: false })).toMatchObject({
      text: 'none',
      assumed: false,
    })
    expect(shown(cancelling(), { wireless: true, ancDb: 0 })).toMatchObject({ text: 'none', assumed: false })
    expect(shown(cancelling(), { wireless: true, back: 'open' })).toMatchObject({
      text: 'none',
      assumed: true,
    })
  })

  it('gives its strength where there is some, usual or stated', () => {
    expect(shown(cancelling(), { wireless: true, back: 'closed' })).toMatchObject({
      text: '30 dB',
      assumed: true,
    })
    expect(shown(cancelling(), { wireless: true, ancDb: 27.5 })).toMatchObject({ text: '27.5 dB' })
  })

  it('keeps 0 for a figure that may be 0', () => {
    expect(shown(t.gear.attributes.latencyMs, { wireless: true, latencyMs: 0 }).text).toBe('0 ms')
  })
})
