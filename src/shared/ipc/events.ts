import type { Instant } from '../time'
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
  /** Shows a place of the app, such as `/parts?part=%22t100%22`. */
  open: { readonly path: string }
}
export type EventName = keyof EventPayloads
