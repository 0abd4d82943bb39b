import { deviceName } from '../../shared/gear/device'
import { NO_CONTENTS } from '../../shared/interchange/contents'
import { fileOf } from '../../shared/interchange/write'
import { productName } from '../../shared/parts/part'
import { clockText } from '../../shared/sessions/localClock'
import { localDateOf, SECONDS_PER_HOUR } from '../../shared/time'
import type { Bench } from '../services/services'
import { ownerZone } from '../services/settings'
import { tableText } from './table'

interface List {
  /** The entries as they stand in an interchange file. */
  readonly entries: (bench: Bench) => unknown
  readonly text: (bench: Bench) => string
}

export const LISTS: Readonly<Record<string, List>> = {
  devices: {
    entries: ({ store }) => fileOf({ ...NO_CONTENTS, devices: store.devices.all() }).devices,
    text: devicesText,
  },
  parts: {
    entries: ({ store }) => fileOf({ ...NO_CONTENTS, parts: store.parts.all() }).parts,
    text: partsText,
  },
  sessions: {
    entries: ({ store }) =>
      fileOf({ ...NO_CONTENTS, sessions: store.sessions.all().map(({ id: _id, ...session }) => session) })
        .sessions,
    text: sessionsText,
  },
}

function devicesText({ store, clock }: Bench): string {
  const totals = new Map(store.usage.deviceTotals(clock.nowAt()).map((total) => [total.device, total]))
  return tableText([
    ['id', 'status', 'form', 'hours', 'name'],
    ...store.devices.all().map((device) => {
      const hours = device.hoursBefore + (totals.get(device.id)?.seconds ?? 0) / SECONDS_PER_HOUR
      return [device.id, words(device.status), words(device.form), hours.toFixed(0), deviceName(device)]
    }),
  ])
}

function partsText({ store }: Bench): string {
  const products = new Map(store.products.all().map((product) => [product.id, productName(product)]))
  const mounts = new Map(store.mounts.open().map((mount) => [mount.part, mount.device]))
  return tableText([
    ['id', 'opened', 'where', 'name'],
    ...store.parts.all().map((part) => {
      const where = part.retiredAt === null ? (mounts.get(part.id) ?? 'drawer') : 'retired'
      return [part.id, part.openedOn ?? '', where, products.get(part.product) ?? part.product]
    }),
  ])
}

function sessionsText(bench: Bench): string {
  const names = new Map(bench.store.devices.all().map((device) => [device.id, deviceName(device)]))
  const ownZone = ownerZone(bench)
  return tableText([
    ['day', 'from', 'to', 'scenario', 'device'],
    ...bench.store.sessions.all().map(({ device, scenario, startAt, endAt, zone }) => {
      const shownIn = zone ?? ownZone
      const end = endAt === null ? 'running' : clockText(endAt, shownIn)
      const day = localDateOf(startAt, shownIn)
      return [day, clockText(startAt, shownIn), end, words(scenario ?? ''), names.get(device) ?? device]
    }),
  ])
}

function words(id: string): string {
  return id.replaceAll('_', ' ')
}
