import { type Device, deviceName } from '../../shared/gear/device'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { freeId } from './ids'
import { endMount } from './lifecycle'
import { act, type Bench, found, refuse } from './services'

export function addDevices(bench: Bench, { drafts }: ParsedInput<'devices.add'>): Changed<string[]> {
  const { store } = bench
  const first = drafts[0]
  const label = drafts.length === 1 && first ? `${deviceName(first)} added` : `${drafts.length} devices added`
  return act(bench, label, () =>
    drafts.map((draft) => {
      if (draft.replaces !== null) found(store.devices.get(draft.replaces), 'device')
      const id = freeId([draft.brand, draft.model], (taken) => store.devices.get(taken) !== null)
      store.devices.insert({ ...draft, id })
      return id
    }),
  )
}

export function renewDevice(bench: Bench, input: ParsedInput<'devices.renew'>): Changed<string> {
  const former = found(bench.store.devices.get(input.id), 'device')
  return act(bench, `New ${deviceName(former)} added`, () => {
    const [id] = addDevices(bench, { drafts: [{ ...input.draft, replaces: former.id }] }).value
    if (input.retireReason !== null) {
      retireDevice(bench, { id: former.id, reason: input.retireReason, at: null })
    }
    return found(id, 'device')
  })
}

export function updateDevice(bench: Bench, { id, patch }: ParsedInput<'devices.update'>): Changed<Device> {
  const before = found(bench.store.devices.get(id), 'device')
  if (patch.status === 'retired' && before.status !== 'retired') {
    refuse('VALIDATION', 'Retiring asks for a reason; use Retire.', 'status')
  }
  if (patch.status !== undefined && patch.status !== 'retired' && before.status === 'retired') {
    refuse('CONFLICT', 'It is retired. Bring it back first.', 'status')
  }
  const after: Device = {
    ...before,
    ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
  }
  if (after.replaces === id) refuse('VALIDATION', 'A device cannot take its own place.', 'replaces')
  return act(bench, `${deviceName(after)} edited`, () => save(bench, after))
}

function save({ store }: Bench, device: Device): Device {
  store.devices.update(device)
  return device
}

/** Its history stays; what is mounted on it goes to the drawer. */
export function retireDevice(bench: Bench, input: ParsedInput<'devices.retire'>): Changed<Device> {
  const { store, clock } = bench
  const device = found(store.devices.get(input.id), 'device')
  if (device.status === 'retired') refuse('CONFLICT', `${deviceName(device)} is retired already.`)
  if (store.sessions.running()?.device === device.id) {
    refuse('CONFLICT', `A session on ${deviceName(device)} is running. Stop it first.`)
  }
  const retiredAt = input.at ?? clock.nowAt()
  return act(bench, `${deviceName(device)} retired`, () => {
    for (const mount of store.mounts.ofDevice(device.id)) {
      if (mount.toAt === null) endMount(bench, mount, retiredAt)
    }
    return save(bench, { ...device, status: 'retired', retiredAt, retireReason: input.reason })
  })
}

export function unretireDevice(bench: Bench, id: string): Changed<Device> {
  const device = found(bench.store.devices.get(id), 'device')
  if (device.status !== 'retired') refuse('CONFLICT', `${deviceName(device)} is not retired.`)
  return act(bench, `${deviceName(device)} brought back`, () =>
    save(bench, { ...device, status: 'available', retiredAt: null, retireReason: null }),
  )
}

/** Deletes a device with its sessions, mounts, photos and notes; its tips and pads stay. */
export function removeDevice(bench: Bench, id: string): Changed<null> {
  const device = found(bench.store.devices.get(id), 'device')
  return act(bench, `${deviceName(device)} deleted`, () => {
    bench.store.devices.remove(id)
    return null
  })
}

export function addNote(bench: Bench, input: ParsedInput<'notes.add'>): Changed<number> {
  const device = found(bench.store.devices.get(input.device), 'device')
  return act(bench, `Note on ${deviceName(device)} added`, () =>
    bench.store.notes.insert({ deviceId: device.id, text: input.text, at: input.at ?? bench.clock.nowAt() }),
  )
}

export function updateNote(bench: Bench, input: { id: number; text: string }): Changed<null> {
  const note = found(bench.store.notes.get(input.id), 'note')
  return act(bench, 'Note edited', () => {
    bench.store.notes.update({ ...note, text: input.text })
    return null
  })
}

export function removeNote(bench: Bench, id: number): Changed<null> {
  found(bench.store.notes.get(id), 'note')
  return act(bench, 'Note deleted', () => {
    bench.store.notes.remove(id)
    return null
  })
}

export function removePhoto(bench: Bench, id: number): Changed<null> {
  return act(bench, 'Photo deleted', () => {
    if (!bench.store.photos.remove(id)) refuse('NOT_FOUND', 'This photo is not there any more.')
    return null
  })
}
