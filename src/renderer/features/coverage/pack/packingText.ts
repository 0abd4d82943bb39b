import type { PackingPlan } from '../../../../shared/coverage/views'
import { t } from '../../../../shared/i18n/texts'

type Packed = PackingPlan['devices'][number]

/** Something to tick off: the device itself, or what goes with it. */
export interface PackingItem {
  /** Stays the same while the plan names the same thing. */
  readonly id: string
  readonly text: string
}

/** What goes with a device, in the order of packing: charge first, since it takes longest. */
export function extrasOf({ device, charge, bring }: Packed): PackingItem[] {
  const texts = charge === null ? bring : [charge, ...bring]
  return texts.map((text) => ({ id: `${device} ${text}`, text }))
}

/** `Flight 91 · Mixing 90` */
export function coversOf({ covers }: Packed): string {
  return covers.map(({ name, score }) => `${name} ${Math.round(score)}`).join(' · ')
}

/** The plan as plain text with boxes to tick, for a note or a message. */
export function packingText(
  { devices, uncovered }: PackingPlan,
  nameOf: (device: string) => string,
  ticked: ReadonlySet<string>,
): string {
  const box = (id: string) => (ticked.has(id) ? '[x]' : '[ ]')
  const lines = devices.flatMap((packed) => [
    `${box(packed.device)} ${t.coverage.pack.listed({ device: nameOf(packed.device), covers: coversOf(packed) })}`,
    ...extrasOf(packed).map(({ id, text }) => `    ${box(id)} ${text}`),
  ])
  const gaps = uncovered.map(({ name, text }) =>
    t.coverage.pack.notCoveredLine({ scenario: name, reason: text }),
  )
  return [...lines, ...gaps].join('\n')
}
