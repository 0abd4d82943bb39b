import { LANGUAGES, voiceFor } from '@shared/i18n/languages'
import { speak } from '@shared/i18n/texts'
import { BUILTIN_SCENARIOS, builtinScenarios, findScenario } from '@shared/scenarios/builtin/builtin'
import { CRITERIA, type Criterion, type Scenario, scenarioSchema } from '@shared/scenarios/scenario'
import { afterEach, describe, expect, it } from 'vitest'

const IDS =
  'stage mixing mix_check recording public_transport flight sleep lying_down running gym chores city_walk office quiet_shared critical_listening casual_home sharing gaming_competitive gaming_immersive movies podcast calls'.split(
    ' ',
  )

function scenario(id: string): Scenario {
  const found = findScenario(id, [])
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

/** Share of a criterion in the scenario's score, 0…1. */
function weight(id: string, criterion: Criterion): number {
  const { weights } = scenario(id)
  const sum = Object.values(weights).reduce((total, value) => total + value, 0)
  return (weights[criterion] ?? 0) / sum
}

const heaviest = (id: string, count: number) =>
  CRITERIA.toSorted((a, b) => weight(id, b) - weight(id, a)).slice(0, count)

describe('The built-in scenarios', () => {
  it('are the twenty-two of the interchange file, each once', () => {
    expect(BUILTIN_SCENARIOS.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted())
    expect(new Set(BUILTIN_SCENARIOS.map(({ name }) => name)).size).toBe(22)
  })

  it('put the commute first', () => {
    expect(BUILTIN_SCENARIOS[0]?.id).toBe('public_transport')
  })

  it.each(IDS)('%s is valid, weighs only known criteria, and gives a basis for each number', (id) => {
    const checked = scenarioSchema.parse(scenario(id))
    const numbers = Object.entries(checked).flatMap(([key, value]) =>
      typeof value === 'number' ? [key] : [],
    )
    for (const key of [...numbers, 'weights']) {
      expect(checked.basis[key], key).toMatch(/assumed|research|F\d+/)
    }
    expect(Object.keys(checked.basis).toSorted()).toEqual([...numbers, 'weights'].toSorted())
    for (const value of Object.values(checked.weights)) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThanOrEqual(5)
    }
  })

  it.each(['calls', 'movies', 'quiet_shared', 'podcast'])('%s is marked as ours', (id) => {
    expect(scenario(id).basis.weights).toMatch(/^ours; /)
  })

  it.each(CRITERIA)('use the criterion %s somewhere', (criterion) => {
    expect(IDS.some((id) => weight(id, criterion) > 0)).toBe(true)
  })

  it('the flight is the one printed in the interchange document', () => {
    expect(scenario('flight')).toMatchObject({
      id: 'flight',
      name: 'Flight',
      group: 'travel',
      minutes: 180,
      noiseDbA: 81,
      slopeDbPerOctave: 4.7,
      temperatureC: 22,
      aware: false,
      othersNear: true,
      openMicrophone: false,
      motion: 'still',
      posture: 'reclined',
      headRest: true,
      sweat: 'none',
      wind: false,
      interruptions: 'some',
      quietRoom: false,
      maxLatencyMs: 200,
      source: null,
      weights: { isolation: 5, comfort: 4 },
      basis: { noiseDbA: 'research: cabin 69.5–85', weights: 'F52 F53' },
    })
  })

  it('yield to the owner’s own scenario of the same id, and an unknown id finds none', () => {
    const own = { ...scenario('flight'), name: 'Red-eye' }
    expect(findScenario('flight', [own])?.name).toBe('Red-eye')
    expect(findScenario('diving', [])).toBeNull()
  })
})

describe('What the source article says about uses', () => {
  it('stage: isolation above all, and no delay (F48)', () => {
    expect(heaviest('stage', 3)).toContain('isolation')
    expect(scenario('stage').maxLatencyMs).toBe(20)
  })

  it('mixing: stage width and tone, not isolation, in a quiet room (F49)', () => {
    expect(heaviest('mixing', 2).toSorted()).toEqual(['stage', 'tone'])
    expect(weight('mixing', 'isolation')).toBeLessThan(weight('mixing', 'stage') / 3)
    expect(scenario('mixing')).toMatchObject({ quietRoom: true, othersNear: false })
  })

  it('the check of a mix asks for imaging and detail instead of width (F50)', () => {
    expect(heaviest('mix_check', 2).toSorted()).toEqual(['detail', 'imaging'])
    expect(weight('mix_check', 'stage')).toBe(0)
  })

  it('recording: no leakage into the open microphone, and isolation (F51)', () => {
    expect(heaviest('recording', 2).toSorted()).toEqual(['isolation', 'leakage'])
    expect(scenario('recording').openMicrophone).toBe(true)
  })

  it('transport and travel: isolation and a pocket; in the aircraft comfort and a head at rest (F52, F53)', () => {
    expect(heaviest('public_transport', 2).toSorted()).toEqual(['isolation', 'portability'])
    expect(heaviest('flight', 3).toSorted()).toEqual(['comfort', 'isolation', 'portability'])
    expect(scenario('flight').headRest).toBe(true)
  })

  it('running and gym: fit and sweat; on the road ears stay open (F54, F55)', () => {
    expect(heaviest('running', 3).toSorted()).toEqual(['awareness', 'stability', 'sweat'])
    expect(heaviest('gym', 2).toSorted()).toEqual(['stability', 'sweat'])
    expect(scenario('running')).toMatchObject({ aware: true, motion: 'running', sweat: 'heavy', wind: true })
    expect(scenario('gym').aware).toBe(false)
  })

  it('lying down and sleeping happen on the side with the head on a pillow (F28)', () => {
    for (const id of ['sleep', 'lying_down']) {
      expect(scenario(id)).toMatchObject({ posture: 'side', headRest: true })
      expect(heaviest(id, 1)).toEqual(['comfort'])
    }
  })

  it('critical listening at home: width and timbre, then comfort over hours (F56)', () => {
    expect(heaviest('critical_listening', 2).toSorted()).toEqual(['stage', 'tone'])
    expect(heaviest('critical_listening', 5)).toContain('comfort')
  })

  it('sharing: off and on in a second, and no seal that fits one person only (F57)', () => {
    expect(heaviest('sharing', 1)).toEqual(['quickRemoval'])
    expect(weight('sharing', 'seal')).toBe(0)
  })

  it('gaming: width, microphone and comfort for hours; competitive adds imaging, delay, isolation (F58, F59)', () => {
    expect(heaviest('gaming_immersive', 2).toSorted()).toEqual(['comfort', 'stage'])
    expect(weight('gaming_immersive', 'microphone')).toBeGreaterThan(0)
    expect(heaviest('gaming_competitive', 3).toSorted()).toEqual(['imaging', 'latency', 'microphone'])
    expect(weight('gaming_competitive', 'isolation')).toBeGreaterThan(weight('gaming_immersive', 'isolation'))
    expect(scenario('gaming_competitive').maxLatencyMs).toBe(100)
  })

  it('in the city and on the road surroundings must be heard (F40)', () => {
    expect(
      BUILTIN_SCENARIOS.filter(({ aware }) => aware)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['city_walk', 'running'])
    expect(weight('office', 'awareness')).toBeGreaterThan(0)
    expect(weight('public_transport', 'awareness')).toBeGreaterThan(0)
  })
})

describe('The names of the built-in scenarios', () => {
  afterEach(() => speak(voiceFor([], 'en')))

  it('are those of the language that is spoken where they are shown, and English where they are kept', async () => {
    await speak(voiceFor([], 'de'))
    expect(findScenario('flight', [])?.name).toBe('Flug')
    expect(builtinScenarios().map(({ id }) => id)).toEqual(BUILTIN_SCENARIOS.map(({ id }) => id))
    expect(BUILTIN_SCENARIOS.find(({ id }) => id === 'flight')?.name).toBe('Flight')
  })

  it.each(LANGUAGES)('are told apart in %s', async (language) => {
    await speak(voiceFor([], language))
    expect(new Set(builtinScenarios().map(({ name }) => name)).size).toBe(22)
  })
})
