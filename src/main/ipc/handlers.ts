/** Which service answers which channel. A channel of the contract that is missing here does not compile. */
import { searchAccessories } from '../../shared/catalogue/accessories'
import type { ChannelName, Output, ParsedInput } from '../../shared/ipc/contract'
import { productDraftSchema } from '../../shared/parts/views'
import { readScenario } from '../../shared/scenarios/draft'
import type { Instant } from '../../shared/time'
import { answerCheckup, checkup } from '../services/care/checkup'
import { noteDone, removeDone, snoozeDuty, updateDone, wakeDuty } from '../services/care/done'
import { dutyViews } from '../services/care/duties'
import { agenda, attention } from '../services/care/items'
import { ruleEffect } from '../services/care/ruleEffect'
import { ownRules, setDutyRule } from '../services/care/rules'
import { matchPastedLines, searchCatalogue } from '../services/catalogue'
import { compareOwned, compareOwnedFormats } from '../services/compare'
import { confidenceFor } from '../services/confidence'
import { coverage, coverageOfDevice, planPacking } from '../services/coverage'
import * as devices from '../services/devices'
import { deviceCards, devicePage } from '../services/deviceViews'
import * as figures from '../services/figures'
import * as fit from '../services/fitMemory'
import { costs } from '../services/insightCosts'
import * as learning from '../services/learning'
import { listening } from '../services/listening'
import { longevity } from '../services/longevity'
import * as meters from '../services/meters'
import * as mounts from '../services/mounts'
import * as orders from '../services/orders'
import * as ownScenarios from '../services/ownScenarios'
import * as parts from '../services/parts'
import { partPage, partRows } from '../services/partViews'
import * as products from '../services/products'
import * as replace from '../services/replace'
import { rigRatingsOf, saveRigRating } from '../services/rigRatings'
import type { Bench } from '../services/services'
import * as sessions from '../services/sessions'
import { listSessions, monthDays, weekSummary } from '../services/sessionViews'
import { readSettings, updateSettings } from '../services/settings'
import { productStock, shoppingList } from '../services/shopping'
import { inSlices } from '../services/slices'
import { removeSource, saveSource } from '../services/sources'
import { stockOutlook } from '../services/stockOutlook'
import { listScenarios, suggestFor } from '../services/suggest'
import { timeline } from '../services/timeline'
import { undoAction } from '../services/undo'
import { nowPlaying, settleNotice } from '../services/watch'

/** @param askedAt when it was asked for; what writes may have had to wait since */
export type Handler<C extends ChannelName> = (
  input: ParsedInput<C>,
  askedAt: Instant,
) => Output<C> | Promise<Output<C>>
export type Handlers = { readonly [C in ChannelName]: Handler<C> }

/** The channels that need the desktop: dialogs, files, images, messages, long work, the program itself. */
export type DesktopHandlers = Pick<
  Handlers,
  | 'photos.add'
  | 'sessions.csvPreview'
  | 'sessions.csvImport'
  | Extract<ChannelName, `${'app' | 'data' | 'reminders' | 'calendar' | 'desktop'}.${string}`>
>

const ACCESSORIES_SHOWN = 12

/** @param bench answers for the collection that is open at the moment of each call. */
export function createHandlers(bench: () => Bench, desktop: DesktopHandlers): Handlers {
  const benchAsOf = (nowAt: Instant): Bench => {
    const { store, clock } = bench()
    return { store, clock: { ...clock, nowAt: () => nowAt } }
  }
  return {
    ...desktop,
    'catalogue.search': (input) => searchCatalogue(bench(), input),
    'catalogue.matchPasted': ({ lines }) => matchPastedLines(bench(), lines),
    'accessories.search': ({ text, kind }) =>
      searchAccessories(text, kind, ACCESSORIES_SHOWN).map((accessory) =>
        productDraftSchema.parse(accessory),
      ),

    'devices.list': () => deviceCards(bench()),
    'devices.get': ({ id }) => devicePage(bench(), id),
    'devices.timeline': (input) => timeline(bench(), input),
    'devices.add': (input) => devices.addDevices(bench(), input),
    'devices.renew': (input) => devices.renewDevice(bench(), input),
    'devices.update': (input) => devices.updateDevice(bench(), input),
    'devices.retire': (input) => devices.retireDevice(bench(), input),
    'devices.unretire': ({ id }) => devices.unretireDevice(bench(), id),
    'devices.remove': ({ id }) => devices.removeDevice(bench(), id),
    'photos.remove': ({ id }) => devices.removePhoto(bench(), id),
    'notes.add': (input) => devices.addNote(bench(), input),
    'notes.update': (input) => devices.updateNote(bench(), input),
    'notes.remove': ({ id }) => devices.removeNote(bench(), id),

    'products.list': () => products.listProducts(bench()),
    'products.add': (input) => products.addProduct(bench(), input),
    'products.update': (input) => products.updateProduct(bench(), input),
    'products.remove': ({ id }) => products.removeProduct(bench(), id),
    'stock.add': (input) => products.addStock(bench(), input),
    'stock.update': (input) => products.updateStock(bench(), input),
    'stock.remove': ({ id }) => products.removeStock(bench(), id),
    'stock.outlooks': () => [...stockOutlook(bench()).values()],
    'stock.product': ({ id }) => productStock(bench(), id),
    'products.keep': (input) => products.keepPairs(bench(), input),
    'shopping.list': (input) => shoppingList(bench(), input),
    'orders.add': (input) => orders.addOrder(bench(), input),
    'orders.update': (input) => orders.updateOrder(bench(), input),
    'orders.remove': ({ id }) => orders.removeOrder(bench(), id),
    'orders.arrive': (input) => orders.arriveOrder(bench(), input),
    'parts.list': () => partRows(bench()),
    'parts.get': ({ id }) => partPage(bench(), id),
    'parts.open': (input) => parts.openPart(bench(), input),
    'parts.addInUse': (input) => parts.addPartInUse(bench(), input),
    'parts.update': (input) => parts.updatePart(bench(), input),
    'parts.retire': (input) => parts.retirePart(bench(), input),
    'parts.unretire': ({ id }) => parts.unretirePart(bench(), id),
    'parts.remove': ({ id }) => parts.removePart(bench(), id),
    'parts.replace': (input) => replace.replacePart(bench(), input),
    'parts.replacements': (input) => replace.replacements(bench(), input),
    'fit.check': (input) => fit.answerFit(bench(), input),
    'fit.judge': (input) => fit.judgeFit(bench(), input),
    'fit.answerSeal': (input) => fit.answerSeal(bench(), input),
    'fit.forget': (input) => fit.forgetFit(bench(), input),
    'fit.memory': ({ device }) => fit.fitMemory(bench(), device),
    'fit.propose': ({ device }) => fit.tipProposals(bench(), device),
    'mounts.mount': (input) => mounts.mountPart(bench(), input),
    'mounts.unmount': (input) => mounts.unmount(bench(), input),
    'mounts.update': (input) => mounts.updateMount(bench(), input),
    'mounts.remove': ({ id }) => mounts.removeMount(bench(), id),

    'care.attention': () => attention(bench()),
    'care.agenda': (input) => agenda(bench(), input),
    'care.duties': (input) => dutyViews(bench(), input),
    'care.setRule': (input) => setDutyRule(bench(), input),
    'care.rules': () => ownRules(bench()),
    'care.ruleEffect': (input) => ruleEffect(bench(), input),
    'care.done': (input) => noteDone(bench(), input),
    'care.update': (input) => updateDone(bench(), input),
    'care.remove': ({ id }) => removeDone(bench(), id),
    'care.snooze': (input) => snoozeDuty(bench(), input),
    'care.wake': (input) => wakeDuty(bench(), input),
    'care.checkup': () => checkup(bench()),
    'care.answerCheckup': (input) => answerCheckup(bench(), input),

    'sessions.now': () => nowPlaying(bench()),
    'sessions.list': (input) => listSessions(bench(), input),
    'sessions.month': (input) => monthDays(bench(), input),
    'sessions.start': (input, askedAt) => sessions.startSession(benchAsOf(askedAt), input, { beats: true }),
    'sessions.stop': ({ at }, askedAt) => sessions.stopSession(benchAsOf(askedAt), at),
    'sessions.switch': ({ device }, askedAt) =>
      sessions.switchDevice(benchAsOf(askedAt), device, { beats: true }),
    'sessions.log': ({ fields }) => sessions.logSession(bench(), fields),
    'sessions.update': (input) => sessions.updateSession(bench(), input),
    'sessions.split': (input) => sessions.splitSession(bench(), input),
    'sessions.merge': ({ ids }) => sessions.mergeSessions(bench(), ids),
    'sessions.move': (input) => sessions.moveSessions(bench(), input),
    'sessions.remove': ({ ids }) => sessions.removeSessions(bench(), ids),
    'sessions.settle': (input) => settleNotice(bench(), input),

    'scenarios.list': () => listScenarios(bench()),
    'scenarios.save': ({ draft }) => ownScenarios.saveScenario(bench(), draft),
    'scenarios.remove': ({ id }) => ownScenarios.removeScenario(bench(), id),
    'scenarios.preview': (input) => ownScenarios.previewScenario(bench(), input),
    'scenarios.fromJson': ({ text }) => readScenario(text),
    'suggest.run': (input) => suggestFor(bench(), input),
    'suggest.confidence': (input) => inSlices(confidenceFor(bench(), input)),
    'suggest.feedback': (input) => learning.giveFeedback(bench(), input),
    'feedback.remove': ({ id }) => learning.removeFeedback(bench(), id),
    'learning.get': (input) => learning.learnedView(bench(), input),
    'learning.reset': (input) => learning.resetLearning(bench(), input),
    'rigRatings.list': (input) => rigRatingsOf(bench(), input),
    'rigRatings.save': (input) => saveRigRating(bench(), input),
    'coverage.get': () => coverage(bench()),
    'coverage.device': (input) => coverageOfDevice(bench(), input),
    'packing.plan': (input) => planPacking(bench(), input),
    'compare.devices': (input) => compareOwned(bench(), input),
    'compare.formats': (input) => compareOwnedFormats(bench(), input),
    'insights.longevity': () => longevity(bench()),
    'insights.costs': () => costs(bench()),
    'insights.listening': (input) => listening(bench(), input),
    'week.summary': () => weekSummary(bench()),

    'figures.list': () => figures.listFigures(bench()),
    'figures.set': (input) => figures.setFigures(bench(), input),
    'meters.list': ({ device }) => meters.listMeters(bench(), device),
    'meters.switch': (input) => meters.switchMeter(bench(), input),
    'meters.renew': (input) => meters.renewMeter(bench(), input),
    'meters.update': (input) => meters.updateMeter(bench(), input),

    'settings.get': () => readSettings(bench()),
    'settings.update': ({ patch }) => updateSettings(bench(), patch),
    'sources.list': () => bench().store.sources.all(),
    'sources.save': (input) => saveSource(bench(), input),
    'sources.remove': ({ id }) => removeSource(bench(), id),
    'undo.last': () => bench().store.undo.last(),
    'undo.run': ({ id }) => undoAction(bench(), id),
  }
}
