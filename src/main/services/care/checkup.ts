import type { Checkup, CheckupPart } from '../../../shared/care/views'
import { t } from '../../../shared/i18n/texts'
import type { Changed } from '../../../shared/ipc/define'
import { addDays, type Instant, SECONDS_PER_DAY } from '../../../shared/time'
import { act, type Bench, refuse } from '../services'
import { readSettings } from '../settings'
import { ownerDays } from './days'
import { noteLook } from './done'
import { type CareThing, careThings } from './things'

const CHECKUP_DAYS = 30
const CHECKUP_PARTS = 5
/** What is nearly certain to be fine teaches little when looked at. */
const WORTH_A_LOOK = 0.1

/**
 * The monthly look: of the parts in use those whose state is least certain and that nobody looked at for 30
 * days, without those that are to be replaced anyway, which stand in the list of what needs attention and ask the
 * same. Looks that were taken anyway count, so that it never asks for more than five a month.
 */
export function checkup(bench: Bench, things: readonly CareThing[] = careThings(bench)): Checkup {
  const settings = readSettings(bench)
  const nowAt = bench.clock.nowAt()
  const today = ownerDays(bench)(nowAt)
  if (!settings.checkups) return { due: false, dueOn: null, parts: [] }
  const parts = candidates(bench, things).slice(
    0,
    Math.max(0, CHECKUP_PARTS - bench.store.care.looksSince(monthAgo(nowAt))),
  )
  const nextOn = settings.checkupOn === null ? today : addDays(settings.checkupOn, CHECKUP_DAYS)
  if (parts.length === 0) return { due: false, dueOn: null, parts: [] }
  return { due: nextOn <= today, dueOn: nextOn, parts }
}

/** Answers the check-up: these are still fine. With none it is put away until next month. */
export function answerCheckup(bench: Bench, { fine }: { readonly fine: readonly string[] }): Changed<null> {
  const { store, clock } = bench
  const today = ownerDays(bench)(clock.nowAt())
  const known = new Set(store.parts.all().map(({ id }) => id))
  if (fine.some((id) => !known.has(id))) refuse('NOT_FOUND', t.services.care.oneGone)
  return act(bench, labelFor(fine.length), () => {
    for (const part of new Set(fine)) noteLook(bench, part)
    if (fine.length === 0 || checkup(bench).parts.length === 0) store.settings.set('checkupOn', today)
    return null
  })
}

function labelFor(fine: number): string {
  return fine === 0 ? t.services.care.checkupLeft : t.services.care.checkupFine({ count: fine })
}

/** Worth a look, nearest to the middle first. */
function candidates({ store, clock }: Bench, things: readonly CareThing[]): readonly CheckupPart[] {
  const since = monthAgo(clock.nowAt())
  const looks = store.care.lastLooks()
  return things
    .flatMap(({ subject, name, deviceName, away, wear }): CheckupPart[] => {
      if (away) return []
      const { part, product, device, slot, side } = subject
      if (!wear || part === null || product === null || device === null || slot === null || side === null) {
        return []
      }
      if (wear.state !== 'fine' || wear.pWornNow < WORTH_A_LOOK) return []
      const lookedAt = looks.get(part) ?? null
      if (lookedAt !== null && lookedAt > since) return []
      const { state, damage, medianDamage, pWornNow, why, spares } = wear
      const shown = { state, damage, medianDamage, pWornNow, why, spares, lookedAt }
      return [{ part, name, kind: slot, product, device, deviceName, side, ...shown }]
    })
    .sort((a, b) => distance(a) - distance(b) || (a.part < b.part ? -1 : 1))
}

function distance({ pWornNow }: CheckupPart): number {
  return Math.abs(pWornNow - 0.5)
}

function monthAgo(nowAt: Instant): Instant {
  return nowAt - CHECKUP_DAYS * SECONDS_PER_DAY
}
