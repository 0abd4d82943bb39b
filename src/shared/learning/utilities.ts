import type { Scenario } from '../scenarios/scenario'
import { JUDGES } from '../suggest/criteria'
import { weightsOf } from '../suggest/score'
import { settingOf } from '../suggest/setting'
import { arrangeShelf } from '../suggest/shelf'
import { isPresent, standingOf } from '../suggest/standing'
import type { Context, SuggestInput } from '../suggest/types'
import { LEARNED_CRITERIA } from './shares'

/** How well devices do on an occasion, criterion by criterion, with today's shelf. */
export interface Utilities {
  /** In the order of `LEARNED_CRITERIA`, 0…1; null = the device is not in the collection. */
  readonly of: (device: string) => readonly number[] | null
  /** The mean over what else could have been suggested; null = nothing else. */
  readonly ofOthers: (device: string) => readonly number[] | null
}

export type LearningShelf = Omit<SuggestInput, 'scenario' | 'context' | 'showAnyway' | 'keep'>

/** Looks devices up on any occasion; each is looked at once per occasion. */
export function utilitiesOn(shelf: LearningShelf): (scenario: Scenario, context: Context) => Utilities {
  const arranged = arrangeShelf({ ...shelf, keep: null })
  const devices = new Map(shelf.devices.map((device) => [device.id, device]))
  const owned = new Set(shelf.sources.map(({ id }) => id))
  const occasions = new Map<string, Utilities>()

  function look(scenario: Scenario, context: Context): Utilities {
    const setting = settingOf({ ...shelf, scenario, context }, weightsOf(scenario, 0))
    const looks = new Map<string, Look | null>()
    const lookAt = (id: string) => {
      const known = looks.get(id)
      if (known !== undefined) return known
      const device = devices.get(id)
      const fresh = device ? lookOf(device) : null
      looks.set(id, fresh)
      return fresh
    }
    const lookOf = (device: LearningShelf['devices'][number]): Look => {
      const { candidate, shown } = standingOf(device, arranged, setting, new Set())
      const utilities = LEARNED_CRITERIA.map((criterion) => JUDGES[criterion](candidate, setting).utility)
      return { utilities, inField: shown && isPresent(device) }
    }
    let field: readonly { readonly id: string; readonly utilities: readonly number[] }[] | null = null
    const fieldOf = () => {
      field ??= [...devices.keys()].sort().flatMap((id) => {
        const seen = lookAt(id)
        return seen?.inField ? [{ id, utilities: seen.utilities }] : []
      })
      return field
    }
    return {
      of: (id) => lookAt(id)?.utilities ?? null,
      ofOthers: (id) => meanOf(fieldOf().filter((other) => other.id !== id)),
    }
  }

  return (scenario, stored) => {
    // A source that is gone cannot be the one at hand.
    const source = stored.source !== null && owned.has(stored.source) ? stored.source : null
    const context = { ...stored, source, rotate: 0 }
    const key = JSON.stringify([scenario.id, ...Object.entries(context).sort()])
    const known = occasions.get(key)
    if (known) return known
    const fresh = look(scenario, context)
    occasions.set(key, fresh)
    return fresh
  }
}

interface Look {
  readonly utilities: readonly number[]
  readonly inField: boolean
}

function meanOf(field: readonly { readonly utilities: readonly number[] }[]): readonly number[] | null {
  if (field.length === 0) return null
  return LEARNED_CRITERIA.map(
    (_, index) => field.reduce((sum, { utilities }) => sum + (utilities[index] ?? 0), 0) / field.length,
  )
}
