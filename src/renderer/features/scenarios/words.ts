import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Scenario } from '../../../shared/scenarios/scenario'

/** Kinds of noise by how fast it falls towards high frequencies. */
const NOISES = [
  { slopeDbPerOctave: 0, noise: 'hiss' },
  { slopeDbPerOctave: 1, noise: 'voicesAndMusic' },
  { slopeDbPerOctave: 1.5, noise: 'voicesAndFans' },
  { slopeDbPerOctave: 2, noise: 'room' },
  { slopeDbPerOctave: 2.5, noise: 'train' },
  { slopeDbPerOctave: 4.7, noise: 'cabin' },
  { slopeDbPerOctave: 6, noise: 'rumble' },
] as const

/** What may be chosen, with the scenario's own slope among it: no number is bent to fit a word. */
export function noiseChoices(slopeDbPerOctave: number): readonly { value: string; label: string }[] {
  const usual = NOISES.map((each) => ({
    slopeDbPerOctave: Number(each.slopeDbPerOctave),
    label: t.scenarios.noises[each.noise],
  }))
  const exact = usual.some((each) => each.slopeDbPerOctave === slopeDbPerOctave)
  const slope = formatNumber(slopeDbPerOctave, 2)
  const own = { slopeDbPerOctave, label: t.scenarios.noiseBetween({ slope }) }
  return (exact ? usual : [...usual, own])
    .toSorted((a, b) => a.slopeDbPerOctave - b.slopeDbPerOctave)
    .map((each) => ({ value: String(each.slopeDbPerOctave), label: each.label }))
}

/** How much a need counts, 0…10. */
export function needInWords(weight: number): string {
  if (weight === 0) return t.scenarios.counts.nothing
  if (weight <= 1) return t.scenarios.counts.little
  if (weight <= 2.5) return t.scenarios.counts.some
  return weight <= 4 ? t.scenarios.counts.much : t.scenarios.counts.most
}

/** What sets a scenario apart, in a few words for a list. */
export function scenarioInWords({ minutes, noiseDbA, aware, motion }: Scenario): string {
  const duration =
    minutes >= 90
      ? t.common.durations.hours({ hours: formatNumber(minutes / 60, 1) })
      : t.common.durations.minutes({ minutes })
  return [
    duration,
    t.scenarios.aroundYou({ dbA: formatNumber(noiseDbA) }),
    aware ? t.scenarios.awareInShort : '',
    motion === 'still' ? '' : t.scenarios.motionsInShort[motion],
  ]
    .filter(Boolean)
    .join(' · ')
}
