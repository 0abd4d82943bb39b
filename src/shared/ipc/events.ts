import type { Instant } from '../time'
import type { Work } from './appViews'
import type { Topic } from './define'

/** What main tells the renderer without being asked. */
export interface EventPayloads {
  /** These topics changed outside this window: another process, a timer, sleep. */
  changed: {
    readonly topics: readonly Topic[]
    /** By main's clock, which may have jumped. */
    readonly nowAt: Instant
  }
  /** A menu item or an accelerator asks the renderer to run one of its commands. */
  command: { readonly id: string }
  /** How far long work is, from 0 to 1; null = it has ended. */
  working: { readonly work: Work; readonly share: number | null }
  /** Shows a place of the app, such as `/parts?part=%22t100%22`. */
  open: { readonly path: string }
}
export type EventName = keyof EventPayloads
