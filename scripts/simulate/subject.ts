import type { Material } from '@shared/parts/part'
import { type Instant, localDateOf } from '@shared/time'
import type { UseSegment, WearSubject } from '@shared/wear/types'
import type { Span } from './habit'
import type { Life } from './owner'

/** A pair as the record has it at an instant. */
export function pairSubject(
  life: Life,
  lives: readonly Life[],
  part: string,
  product: string,
  material: Material,
  at: Instant,
): WearSubject {
  const inUse = life.endAt >= at
  const subject: WearSubject = {
    part,
    product,
    kind: 'tips',
    material,
    lifeOverrides: [],
    openedOn: localDateOf(life.openedAt, 'UTC'),
    stockSinceOn: null,
    hoursBefore: 0,
    trackedFromAt: null,
    retiredAt: inUse ? null : life.endAt,
    retireReason: inUse ? null : life.wornOut ? 'worn_out' : 'lost',
    segments: segmentsUntil(life.spans, at),
    mountedAt: [],
    batteryHours: null,
    cleanRule: null,
    cleanedAt: [],
    foundFineAt: [],
    mounted: inUse ? { device: 'in-ears', slot: 'tips', side: 'both' } : null,
    spares: 0,
  }
  const slot = lives.flatMap(({ spans }) => spans)
  return inUse ? { ...subject, slotSegments: segmentsUntil(slot, at) } : subject
}

function segmentsUntil(spans: readonly Span[], at: Instant): UseSegment[] {
  return spans
    .filter(({ fromAt }) => fromAt < at)
    .map(({ fromAt, toAt }) => ({
      fromAt,
      toAt: Math.min(toAt, at),
      sessionStartAt: fromAt,
      sweat: 'none',
      temperatureC: null,
      scenario: null,
    }))
}
