import { type Device, deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { freeId } from './ids'
import { endMount } from './lifecycle'
import { act, type Bench, found, refuse } from './services'

export function addDevices(bench: Bench, { drafts }: ParsedInput<'devices.add'>): Changed<string[]> {
  const { store } = bench
  const first = drafts[0]
  const label =
    drafts.length === 1 && first
      ? t.services.gear.added({ name: deviceName(first) })
      : t.services.gear.devicesAdded({ count: drafts.length })
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
  return act(bench, t.services.gear.newAdded({ name: deviceName(former) }), () => {
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
    refuse('VALIDATION', t.services.gear.retireWithReason, 'status')
  }
  if (patch.status !== undefined && patch.status !== 'retired' && before.status === 'retired') {
    refuse('CONFLICT', t.services.gear.isRetired, 'status')
  }
  const after: Device = {
    ...before,
    ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
  }
  if (after.replaces === id) refuse('VALIDATION', t.services.gear.ownPlace, 'replaces')
  return act(bench, t.services.gear.edited({ name: deviceName(after) }), () => save(bench, after))
}

function save({ store }: Bench, device: Device): Device {
  store.devices.update(device)
  return device
}

/** Its history stays; what is mounted on it goes to the drawer. */
export function retireDevice(bench: Bench, input: ParsedInput<'devices.retire'>): Changed<Device> {
  const { store, clock } = bench
  const device = found(store.devices.get(input.id), 'device')
  if (device.status === 'retired')
    refuse('CONFLICT', t.services.gear.retiredAlready({ name: deviceName(device) }))
  if (store.sessions.running()?.device === device.id) {
    refuse('CONFLICT', t.services.sessions.runningOnDevice({ name: deviceName(device) }))
  }
  const retiredAt = input.at ?? clock.nowAt()
  return act(bench, t.services.gear.retired({ name: deviceName(device) }), () => {
    for (const mount of store.mounts.ofDevice(device.id)) {
      if (mount.toAt === null) endMount(bench, mount, retiredAt)
    }
    return save(bench, { ...device, status: 'retired', retiredAt, retireReason: input.reason })
  })
}

export function unretireDevice(bench: Bench, id: string): Changed<Device> {
  const device = found(bench.store.devices.get(id), 'device')
  if (device.status !== 'retired')
    refuse('CONFLICT', t.services.gear.notRetired({ name: deviceName(device) }))
  return act(bench, t.services.gear.broughtBack({ name: deviceName(device) }), () =>
    save(bench, { ...device, status: 'available', retiredAt: null, retireReason: null }),
  )
}

/** Deletes a device with its sessions, mounts, photos and notes; its tips and pads stay. */
export function removeDevice(bench: Bench, id: string): Changed<null> {
  const device = found(bench.store.devices.get(id), 'device')
  return act(bench, t.services.gear.deleted({ name: deviceName(device) }), () => {
    bench.store.devices.remove(id)
    return null
  })
}

export function addNote(bench: Bench, input: ParsedInput<'notes.add'>): Changed<number> {
  const device = found(bench.store.devices.get(input.device), 'device')
  return act(bench, t.services.gear.noteAdded({ name: deviceName(device) }), () =>
    bench.store.notes.insert({ deviceId: device.id, text: input.text, at: input.at ?? bench.clock.nowAt() }),
  )
}

export function updateNote(bench: Bench, input: { id: number; text: string }): Changed<null> {
  const note = found(bench.store.notes.get(input.id), 'note')
  return act(bench, t.services.gear.noteEdited, () => {
    bench.store.notes.update({ ...note, text: input.text })
    return null
  })
}

export function removeNote(bench: Bench, id: number): Changed<null> {
  found(bench.store.notes.get(id), 'note')
  return act(bench, t.services.gear.noteDeleted, () => {
    bench.store.notes.remove(id)
    return null
  })
}

export function removePhoto(bench: Bench, id: number): Changed<null> {
  return act(bench, t.services.gear.photoDeleted, () => {
    if (!bench.store.photos.remove(id)) refuse('NOT_FOUND', t.services.gear.photoGone)
    return null
  })
}
