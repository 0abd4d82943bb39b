import { deviceName } from '../../shared/gear/device'
import type { ParsedInput } from '../../shared/ipc/contract'
import { CRITERIA, type Criterion } from '../../shared/scenarios/scenario'
import type { Steps } from '../../shared/steps'
import { confidenceSteps } from '../../shared/suggest/confidence/confidence'
import type { Flip } from '../../shared/suggest/confidence/flip'
import type { ConfidenceView } from '../../shared/suggest/confidence/views'
import type { Bench } from './services'
import { askedOf } from './suggest'

/** Twice as long, 10 dB more …: what lies further away is no doubt about this occasion. */
const FARTHEST_FLIP = 2

/** How sure the suggestion for the same question is. After years of listening it takes a while, so it is told in steps. */
export function* confidenceFor(
  bench: Bench,
  input: ParsedInput<'suggest.confidence'>,
): Steps<ConfidenceView> {
  const asked = askedOf(bench, input)
  const names = new Map(asked.devices.map((device) => [device.id, deviceName(device)]))
  const { firstIn, words, flip, unknowns } = yield* confidenceSteps(asked, {
    farthestFlip: FARTHEST_FLIP,
    limit: input.limit,
  })
  return {
    firstIn: [...firstIn].map(([device, share]) => ({ device, share })),
    words,
    flip: flip && flipView(flip),
    unknowns: [...unknowns].map(([device, items]) => ({
      device,
      items: items.map(({ attribute, label, worth }) => ({
        attribute,
        label: label({ device: names.get(device) ?? device }),
        worthPoints: Math.sqrt(worth),
      })),
    })),
  }
}

function flipView({ device, text, kind, key, input }: Flip): ConfidenceView['flip'] {
  const criterion: Criterion | null = CRITERIA.find((each) => each === key) ?? null
  return kind === 'weight'
    ? { device, text, context: null, criterion }
    : { device, text, context: input.context, criterion: null }
}
