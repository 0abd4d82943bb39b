/** Everything the program can ask of the database, in one place; all statements are prepared once. */
import type { Instant } from '../../shared/time'
import { careQueries, deviceMeterQueries, materialFiguresQueries, type ToldRow, toldQueries } from './care'
import { type Connection, dataVersion } from './connection'
import { deviceSessions } from './deviceSessions'
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
import { mountHistories } from './mountHistories'
import { mountQueries, OPEN_MOUNTS, orderQueries, partQueries, productQueries, stockQueries } from './parts'
import { scenarioUses } from './scenarioUses'
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
  const ofDevices = deviceSessions(connection, touches())
  const { kept, keptEach } = keptRows(connection)
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
  const feedback = feedbackQueries(connection, touches())
  const learningResets = resetQueries(connection)
  return {
    undo: createUndo(connection),
    usage: usageQueries(connection, touches(), ofDevices),
    devices: { ...devices, all: keptEach({ table: 'devices', which: 'ORDER BY rowid', ...devices }) },
    photos: { ...photos, idsByDevice: kept(['photos'], photos.idsByDevice) },
    notes: noteQueries(connection),
    products: { ...products, all: keptEach({ table: 'products', which: BY_ID, ...products }) },
    stock: { ...stock, all: keptEach({ table: 'stock_lots', which: BY_ID, ...stock }) },
    orders: { ...orders, all: kept(['orders'], orders.all) },
    materialFigures: { ...figures, all: kept(['material_figures'], figures.all) },
    deviceMeters: { ...deviceMeters, all: kept(['device_meters'], deviceMeters.all) },
    parts: { ...parts, all: keptEach({ table: 'parts', which: BY_ID, ...parts }) },
    mounts: {
      ...mounts,
      open: keptEach({ table: 'mounts', which: OPEN_MOUNTS, all: mounts.open, get: mounts.get }),
      histories: mountHistories(connection, mounts.ofPart),
    },
    sessions: {
      ...sessions,
      ...scenarioUses(ofDevices),
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
      done: {
        ...care.done,
        all: keptEach({ table: 'duties_done', which: 'ORDER BY done_at, id', ...care.done }),
      },
      takenUp: kept(['duties_done', 'mounts'], care.takenUp),
      storedRules: kept(['duty_rules'], care.storedRules),
      snoozes: { ...care.snoozes, all: kept(['snoozes'], care.snoozes.all) },
      fits: { ...care.fits, all: kept(['fit_judgements'], care.fits.all) },
    },
    feedback: { ...feedback, all: kept(['feedback'], feedback.all) },
    learningResets: { ...learningResets, all: kept(['learning_resets'], learningResets.all) },
    rigRatings: { ...rigRatings, all: kept(['rig_ratings'], rigRatings.all) },
    /** True inside a transaction, whose writes may yet be taken back. */
    isChanging: () => connection.inTransaction,
    /** Reads the record as it is at one moment, whatever other programs write meanwhile. */
    atOneMoment: (read: () => void) => connection.transaction(read).deferred(),
    /** Differs after any write, of this connection or another: what was derived before may be stale. */
    version,
  }
}

const BY_ID = 'ORDER BY id'

export type Store = ReturnType<typeof createStore>
