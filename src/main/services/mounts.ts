import { deviceName, type Slot } from '../../shared/gear/device'
import { slotsOf } from '../../shared/gear/slots'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { fitOf } from '../../shared/parts/fit'
import { foundFor, NO_FINDING } from '../../shared/parts/fitMemory'
import { type Product, productName, sidesIntersect, slotForKind } from '../../shared/parts/part'
import { hasSides, sideWithout } from '../../shared/parts/sides'
import { findingsHere, keepFinding } from './fitMemory'
import { endMount, mountOnSide, openPair, partName } from './lifecycle'
import { act, type Bench, found, refuse } from './services'

/**
 * Mounts a part, or a pair fresh from stock. Whatever was in its way goes to the drawer at the same instant; of a
 * pair on both ears the half that is not in the way stays.
 */
export function mountPart(
  bench: Bench,
  input: ParsedInput<'mounts.mount'>,
): Changed<{ mount: number; part: string; displaced: string[] }> {
  const { store, clock } = bench
  if ((input.part === null) === (input.product === null)) {
    refuse('VALIDATION', t.services.gear.mountWhat, 'part')
  }
  const device = found(store.devices.get(input.device), 'device')
  const known = input.part === null ? null : found(store.parts.get(input.part), 'part')
  const product = found(store.products.get(known?.product ?? input.product ?? ''), 'product')
  if (known && known.retiredAt !== null) {
    refuse('CONFLICT', t.services.gear.namedIsRetired({ name: productName(product) }), 'part')
  }
  refuseWrongSlot(product, input.slot, slotsOf(device), deviceName(device))
  const { slot, side } = input
  const judged = foundFor(findingsHere(bench, device.id, product.id), side, 'fits')
  const fit = fitOf(product, device, slot, judged)
  if (fit.fits === false && !input.fitsAnyway) refuse('CONFLICT', fit.text, 'fitsAnyway')
  const at = input.at ?? clock.nowAt()

  return act(
    bench,
    t.services.gear.mounted({ name: productName(product), device: deviceName(device) }),
    () => {
      if (fit.fits === false) {
        const where = { device: device.id, product: product.id, side }
        keepFinding(bench, where, (known) => ({ ...(known ?? NO_FINDING), fits: true }))
      }
      const part = known ?? openPair(bench, product, { lot: null, at })
      const before = store.mounts.openOfPart(part.id)
      if (before) endMount(bench, before, at)
      const displaced: string[] = []
      for (const other of store.mounts.openInSlot(device.id, slot)) {
        if (!sidesIntersect(other.side, side)) continue
        const stays = hasSides(slot) ? sideWithout(other.side, side) : null
        if (stays !== null) mountOnSide(bench, other, stays, at)
        else {
          endMount(bench, other, at)
          displaced.push(other.part)
        }
      }
      const mount = store.mounts.insert({
        part: part.id,
        device: device.id,
        slot,
        side,
        fromAt: at,
        toAt: null,
      })
      return { mount, part: part.id, displaced }
    },
  )
}

function refuseWrongSlot(product: Product, slot: Slot, slots: readonly Slot[], device: string): void {
  if (slotForKind(product.kind) !== slot) {
    refuse('VALIDATION', t.services.gear.wrongSlot({ name: productName(product) }), 'slot')
  }
  if (!slots.includes(slot)) {
    refuse('VALIDATION', t.services.gear.noSuchSlot({ device }), 'slot')
  }
}

export function unmount(bench: Bench, input: ParsedInput<'mounts.unmount'>): Changed<null> {
  const mount = found(bench.store.mounts.get(input.id), 'mount')
  if (mount.toAt !== null) refuse('CONFLICT', t.services.gear.takenOffAlready)
  return act(bench, t.services.gear.takenOff({ name: partName(bench, mount.part) }), () => {
    endMount(bench, mount, input.at ?? bench.clock.nowAt())
    return null
  })
}

export function updateMount(bench: Bench, { id, ...patch }: ParsedInput<'mounts.update'>): Changed<null> {
  const mount = found(bench.store.mounts.get(id), 'mount')
  if (patch.toAt !== null && patch.toAt <= patch.fromAt) {
    refuse('VALIDATION', t.services.gear.offAfterOn, 'toAt')
  }
  return act(bench, t.services.gear.mountCorrected({ name: partName(bench, mount.part) }), () => {
    bench.store.mounts.update({ ...mount, ...patch })
    return null
  })
}

export function removeMount(bench: Bench, id: number): Changed<null> {
  const mount = found(bench.store.mounts.get(id), 'mount')
  return act(bench, t.services.gear.mountDeleted({ name: partName(bench, mount.part) }), () => {
    bench.store.mounts.remove(id)
    return null
  })
}
