import { describe, expect, test } from 'vitest'
import {
  copyOf,
  draftOfText,
  nextGenerationOf,
} from '../../../../src/renderer/features/collection/add/drafts'
import { type FoundLine, linesOf, proposals } from '../../../../src/renderer/features/collection/add/pasted'
import { deviceSchema } from '../../../../src/shared/gear/device'

const NO_HINTS = { anc: null, wireless: null, customMoulded: null, back: null, openEar: null }
const HD600: FoundLine = {
  line: 'hd 600',
  brand: '',
  model: 'hd 600',
  match: {
    brand: 'Sennheiser',
    model: 'HD 600',
    form: 'over_ear',
    priceUsd: null,
    mentions: 17,
    hints: NO_HINTS,
  },
  confidence: 'likely',
  owned: 0,
}
const UNKNOWN: FoundLine = {
  line: 'Odd One',
  brand: 'Odd',
  model: 'One',
  match: null,
  confidence: 'none',
  owned: 0,
}

describe('a pasted list', () => {
  test('empty lines do not count', () => {
    expect(linesOf('HD 600\n\n  ER4XR \n')).toEqual(['HD 600', 'ER4XR'])
  })

  test('what is new is ticked, what is owned already is not', () => {
    const [fresh, owned] = proposals([HD600, { ...HD600, owned: 1 }], new Map())
    expect(fresh?.ticked).toBe(true)
    expect(owned?.ticked).toBe(false)
  })

  test('an unknown model waits for its form', () => {
    const [before] = proposals([UNKNOWN], new Map())
    expect(before).toMatchObject({ ticked: false, draft: null })
    const [after] = proposals([UNKNOWN], new Map([['0 Odd One', { form: 'earbud' as const }]]))
    expect(after).toMatchObject({ ticked: true, draft: { brand: 'Odd', model: 'One', form: 'earbud' } })
  })

  test('the owner may keep the words of the line', () => {
    const [line] = proposals([HD600], new Map([['0 hd 600', { asWritten: true }]]))
    expect(line?.draft).toMatchObject({ brand: 'hd', model: '600' })
  })
})

describe('a draft of a device', () => {
  const device = deviceSchema.parse({
    id: 'a',
    brand: 'Etymotic',
    model: 'ER4XR',
    form: 'in_ear',
    impedanceOhm: 45,
    price: { amount: 300, currency: 'EUR' },
    hoursBefore: 20,
    notes: 'left channel quiet',
    tags: ['travel'],
    retiredAt: 1000,
    retireReason: 'worn_out',
    status: 'retired',
  })

  test('one word is a name without a known brand', () => {
    expect(draftOfText('Grandfather', 'over_ear')).toMatchObject({
      nickname: 'Grandfather',
      model: 'Grandfather',
    })
  })

  test('a second copy has the facts, and none of the life, of the first', () => {
    expect(copyOf(device)).toMatchObject({
      impedanceOhm: 45,
      price: null,
      hoursBefore: 0,
      notes: '',
      status: 'available',
      retiredAt: null,
      replaces: null,
      nickname: 'Etymotic ER4XR (2)',
    })
  })

  test('a new generation names the one whose place it takes', () => {
    expect(nextGenerationOf(device)).toMatchObject({ replaces: 'a', tags: ['travel'], retiredAt: null })
  })
})
