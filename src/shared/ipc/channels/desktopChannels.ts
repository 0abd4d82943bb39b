/** How Canalog behaves on this computer: tray, start at login, the shortcut that works everywhere. */
import { z } from 'zod'
import { shortcutSchema } from '../../shortcut'
import { command, nothing, query } from '../define'

const switchesSchema = z.strictObject({
  /** An icon in the tray, or in the menu bar of a Mac. */
  tray: z.boolean(),
  /** Closing the window hides it; without the tray it ends the program all the same. */
  closeToTray: z.boolean(),
  startAtLogin: z.boolean(),
})

export const desktopStateSchema = switchesSchema.extend({
  /** null = this program is not installed, so nothing could start it. */
  startAtLogin: z.boolean().nullable(),
  /** Starts and stops a session from every program; null = off. */
  shortcut: z.string().nullable(),
  /** False when another program has these keys now. */
  shortcutWorks: z.boolean(),
})
export type DesktopState = z.infer<typeof desktopStateSchema>

export const desktopChannels = {
  'desktop.get': query(['settings'], nothing, desktopStateSchema),
  'desktop.update': command(
    ['settings'],
    z.strictObject({ patch: switchesSchema.partial() }),
    desktopStateSchema,
  ),
  /** Refused while another program has these keys; null switches it off. */
  'desktop.setShortcut': command(
    ['settings'],
    z.strictObject({ keys: shortcutSchema.nullable() }),
    desktopStateSchema,
  ),
} as const
