import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { t } from '../../shared/i18n/texts'
import type { DesktopState } from '../../shared/ipc/channels/desktopChannels'
import type { Topic } from '../../shared/ipc/define'
import { shortcutSchema } from '../../shared/shortcut'
import type { DesktopHandlers } from '../ipc/handlers'
import type { Route } from '../ipc/router'
import { glance } from '../services/glance'
import { type Clock, refuse } from '../services/services'
import type { ErrorLog } from './log'
import { makeCall } from './menu'
import type { OpenRecord } from './record'
import { createNotifier } from './reminding/notifier'
import { stateFile } from './reminding/stateFile'
import { createShortcut } from './shortcut'
import { startAtLogin } from './startAtLogin'
import { startOrStop } from './startOrStop'
import { type AppTray, createTray } from './tray'
import { trayFace } from './trayMenu'

export interface PresenceOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  /** Where the facts of this computer are kept. */
  readonly folder: string
  readonly window: () => BrowserWindow | null
  /** Brings the window to the front, at this place if one is named. */
  readonly show: (path: string | null) => void
  readonly route: Route
  readonly tell: (topics: readonly Topic[]) => void
  readonly logError: ErrorLog
}

export type PresenceHandlers = Pick<DesktopHandlers, Extract<keyof DesktopHandlers, `desktop.${string}`>>

/** Where Canalog is when its window is not: in the tray, behind a shortcut, in the list of what starts at login. */
export interface Presence {
  readonly handlers: PresenceHandlers
  /** Takes up what the owner chose before; the app must be ready. */
  readonly begin: () => void
  /** The record may read differently now. */
  readonly changed: () => void
  /** Called every second. */
  readonly look: (elsewhere: boolean) => void
  /** So many things are due now. */
  readonly countDue: (count: number) => void
  /** True when the tray shows that Canalog goes on without a window, and the owner wants that. */
  readonly staysInTray: () => boolean
  /** Hides the window, and says once where it went. */
  readonly hide: (window: BrowserWindow) => void
  readonly stop: () => void
}

const keptSchema = z.strictObject({
  tray: z.boolean(),
  closeToTray: z.boolean(),
  shortcut: shortcutSchema.nullable(),
})
const OFF = { tray: false, closeToTray: false, shortcut: null }
const LOOK_AGAIN_S = 20

export function createPresence(options: PresenceOptions): Presence {
  const { record, clock, window, show, logError } = options
  const memory = stateFile(join(options.folder, 'presence.json'), keptSchema, OFF)
  const login = startAtLogin()
  const notifier = createNotifier(logError)
  const glanceNow = () => glance(record.bench())
  let kept = memory.read()
  let tray: AppTray | null = null
  let due = 0
  let lookAt = 0
  let saidWhere = false

  const say = (title: string, body = '') =>
    notifier.show({ key: 'presence', title, body, onClick: () => show(null) })
  const shortcut = createShortcut(() => {
    startOrStop({ ...options, glance: glanceNow }).then(
      (done) => {
        if (!window()?.isFocused()) say(done)
      },
      (error: unknown) => logError('shortcut', error),
    )
  })

  const refresh = () => {
    lookAt = clock.nowAt() + LOOK_AGAIN_S
    if (!tray) return
    const seen = glanceNow()
    const hidden = window()?.isVisible() !== true
    tray.update(trayFace({ ...seen, nowAt: clock.nowAt(), due, hidden }), seen.running !== null)
  }
  const applyTray = () => {
    if (kept.tray && !tray) {
      tray = createTray({ show, call: (item) => void makeCall(item, options) })
      refresh()
    } else if (!kept.tray && tray) {
      tray.remove()
      tray = null
    }
  }
  const keep = (next: typeof kept) => {
    memory.write(next)
    kept = next
  }
  const state = (): DesktopState => ({
    tray: kept.tray,
    closeToTray: kept.closeToTray,
    startAtLogin: login ? login.isOn() : null,
    shortcut: kept.shortcut,
    shortcutWorks: shortcut.works(),
  })

  return {
    handlers: {
      'desktop.get': state,
      'desktop.update': ({ patch: { startAtLogin: atLogin, ...patch } }) => {
        if (atLogin !== undefined) {
          if (!login) refuse('CONFLICT', t.desktop.system.installedOnly)
          login.set(atLogin)
        }
        keep({
          tray: patch.tray ?? kept.tray,
          closeToTray: patch.closeToTray ?? kept.closeToTray,
          shortcut: kept.shortcut,
        })
        applyTray()
        return state()
      },
      'desktop.setShortcut': ({ keys }) => {
        if (!shortcut.use(keys)) {
          refuse('CONFLICT', t.desktop.system.keysTaken, 'keys')
        }
        keep({ ...kept, shortcut: keys })
        return state()
      },
    },
    begin: () => {
      try {
        applyTray()
      } catch (error) {
        logError('tray', error)
      }
      // Taken by another program meanwhile: the settings say so.
      shortcut.use(kept.shortcut)
    },
    changed: () => {
      lookAt = 0
    },
    look: (elsewhere) => {
      if (elsewhere || clock.nowAt() >= lookAt) refresh()
    },
    countDue: (count) => {
      if (count !== due) lookAt = 0
      due = count
    },
    staysInTray: () => tray !== null && kept.closeToTray,
    hide: (hidden) => {
      hidden.hide()
      refresh()
      if (saidWhere) return
      saidWhere = true
      say(t.desktop.tray.goesOn, t.desktop.tray.goesOnWhere)
    },
    stop: () => {
      shortcut.use(null)
      tray?.remove()
      tray = null
    },
  }
}
