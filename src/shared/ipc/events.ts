import type { Topic } from './define'

/** What main tells the renderer without being asked. */
export interface EventPayloads {
  /** These topics changed outside this window: another process, a timer, sleep. */
  changed: { readonly topics: readonly Topic[] }
  /** A menu item or an accelerator asks the renderer to run one of its commands. */
  command: { readonly id: string }
}
export type EventName = keyof EventPayloads
