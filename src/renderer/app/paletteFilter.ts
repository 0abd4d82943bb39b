import type { SpotlightActionData, SpotlightFilterFunction } from '@mantine/spotlight'

type Entries = ReturnType<SpotlightFilterFunction>

/** Keeps what has every typed word somewhere, in any order: "start hd" finds "Start Sennheiser HD 600". */
export const filterByWords: SpotlightFilterFunction = (query, actions) => {
  const words = query.trim().toLowerCase().split(/\s+/)
  const fits = ({ label = '', keywords = '' }: SpotlightActionData) => {
    const text = [label, keywords].flat().join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return actions.flatMap((entry): Entries => {
    if (!('actions' in entry)) return fits(entry) ? [entry] : []
    const kept = entry.actions.filter(fits)
    return kept.length > 0 ? [{ ...entry, actions: kept }] : []
  })
}
