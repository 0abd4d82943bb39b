/** Everything the program can ask of the database, in one place; all statements are prepared once. */
import type { Instant } from '../../shared/time'
import { careQueries, deviceMeterQueries, materialFiguresQueries, type ToldRow, toldQueries } from './care'
import { type Connection, dataVersion } from './connection'
import {
  deviceQueries,
  noteQueries,
  photoQueries,
  scenarioQueries,
  settingQueries,
  sourceQueries,
} from './gear'
import { keptRows } from './keptRows'
import { feedbackQueries, resetQueries, rigRatingQueries } from './learning'
import { meteredUse } from './meteredUse'
import { mountQueries, orderQueries, partQueries, productQueries, stockQueries } from './parts'
import { sessionQueries } from './sessions'
import { watchTouches } from './touches'
import { createUndo } from './undo'
import { usageQueries } from './usage'

export function createStore(connection: Connection) {
  const ownChanges = connection.prepare<[], number>('SELECT total_changes()').pluck()
  const sessions = sessionQueries(connection)
  const told = toldQueries(connection)
  // Neither a heartbeat nor a note of what was told changes anything that is derived.
  let quietChanges = 0
  const version = () => `${dataVersion(connection)}:${(ownChanges.get() ?? 0) - quietChanges}`
  const touches = watchTouches(connection)
  const kept = keptRows(connection)
  const devices = deviceQueries(connection)
  const products = productQueries(connection)
  const stock = stockQueries(connection)
  const parts = partQueries(connection)
  const mounts = mountQueries(connection)
  const deviceMeters = deviceMeterQueries(connection)
  const figures = materialFiguresQueries(connection)
  const care = careQueries(connection)
  const scenarios = scenarioQueries(connection)
  const settings = settingQueries(connection)
  const photos = photoQueries(connection)
  const orders = orderQueries(connection)
  const sources = sourceQueries(connection)
  const rigRatings = rigRatingQueries(connection)
  return {
    undo: createUndo(connection),
    usage: usageQueries(connection, touches),
    devices: { ...devices, all: kept(['devices'], devices.all) },
    photos: { ...photos, idsByDevice: kept(['photos'], photos.idsByDevice) },
    notes: noteQueries(connection),
    products: { ...products, all: kept(['products'], products.all) },
    stock: { ...stock, all: kept(['stock_lots'], stock.all) },
    orders: { ...orders, all: kept(['orders'], orders.all) },
    materialFigures: { ...figures, all: kept(['material_figures'], figures.all) },
    deviceMeters: { ...deviceMeters, all: kept(['device_meters'], deviceMeters.all) },
    meteredUse: meteredUse(connection),
    parts: {
      ...parts,
      all: kept(['parts'], parts.all),
      mounted: kept(['parts', 'mounts'], parts.mounted),
    },
    mounts: { ...mounts, open: kept(['mounts'], mounts.open) },
    sessions: {
      ...sessions,
      beat: (session: number, at: Instant) => {
        quietChanges += sessions.beat(session, at).changes
      },
    },
    told: {
      all: told.all,
      /** Notes what was told from now on in place of what was noted before. */
      replaceAll: (rows: readonly ToldRow[]) => {
        for (const { item } of told.all()) if (told.remove(item)) quietChanges += 1
        for (const row of rows) {
          told.insert(row)
          quietChanges += 1
        }
      },
    },
    sources: { ...sources, all: kept(['sources'], sources.all) },
    scenarios: { ...scenarios, all: kept(['scenarios'], scenarios.all) },
    settings: { ...settings, all: kept(['settings'], settings.all) },
    care: {
      ...care,
      rules: { ...care.rules, all: kept(['duty_rules'], care.rules.all) },
      done: { ...care.done, all: kept(['duties_done'], care.done.all) },
      takenUp: kept(['duties_done', 'mounts'], care.takenUp),
      storedRules: kept(['duty_rules'], care.storedRules),
      snoozes: { ...care.snoozes, all: kept(['snoozes'], care.snoozes.all) },
      fits: { ...care.fits, all: kept(['fit_judgements'], care.fits.all) },
    },
    feedback: feedbackQueries(connection, touches()),
    learningResets: resetQueries(connection),
    rigRatings: { ...rigRatings, all: kept(['rig_ratings'], rigRatings.all) },
    /** True inside a transaction, whose writes may yet be taken back. */
    isChanging: () => connection.inTransaction,
    /** Differs after any write, of this connection or another: what was derived before may be stale. */
    version,
  }
}

export type Store = ReturnType<typeof createStore>
