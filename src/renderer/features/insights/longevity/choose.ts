import { t } from '../../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../../shared/longevity/views'
import { MOST_SERIES } from '../../../ui/charts/SeriesMark'

/** How many are compared before the owner chooses. */
const AT_FIRST = 2

/** The groups in the plot: those that were asked for, else the materials with most to tell; all in one unit. */
export function chosenGroups(
  groups: readonly LongevityGroup[],
  show: readonly string[] | undefined,
): readonly LongevityGroup[] {
  const asked = (show ?? []).flatMap((id) => groups.filter((group) => group.id === id))
  if (asked.length > 0) return inUnitOfFirst(asked).slice(0, MOST_SERIES)
  const materials = groups.filter(({ product, wornOut }) => product === null && wornOut > 0)
  return inUnitOfFirst(materials.length > 0 ? materials : groups).slice(
    0,
    materials.length > 0 ? AT_FIRST : 1,
  )
}

/** Why a group cannot be put into, or taken out of, the plot; null = it can. */
export function whyNot(group: LongevityGroup, chosen: readonly LongevityGroup[]): string | null {
  const [first] = chosen
  if (chosen.includes(group)) return chosen.length === 1 ? t.insights.longevity.oneStays : null
  if (first && first.unit !== group.unit) {
    const { countedOtherwise, units } = t.insights.longevity
    return countedOtherwise[group.unit]({ others: units[first.unit] })
  }
  return chosen.length >= MOST_SERIES ? t.insights.longevity.atMost({ count: MOST_SERIES }) : null
}

/** The ids to show once a group was ticked or unticked. */
export function toggled(group: LongevityGroup, chosen: readonly LongevityGroup[]): string[] {
  const rest = chosen.filter(({ id }) => id !== group.id)
  return (rest.length < chosen.length ? rest : [...chosen, group]).map(({ id }) => id)
}

function inUnitOfFirst(groups: readonly LongevityGroup[]): readonly LongevityGroup[] {
  return groups.filter(({ unit }) => unit === groups[0]?.unit)
}
