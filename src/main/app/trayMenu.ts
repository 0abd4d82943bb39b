import type { CommandName, Input } from '../../shared/ipc/contract'
import { type Instant, SECONDS_PER_HOUR } from '../../shared/time'
import type { Glance, QuickStart } from '../services/glance'

export type TrayItem =
  | { readonly kind: 'separator' }
  /** Only to be read. */
  | { readonly kind: 'note'; readonly label: string }
  /** Makes a call through the same door as the page. */
  | {
      readonly kind: 'call'
      readonly label: string
      readonly channel: CommandName
      readonly input: unknown
    }
  /** Shows the window, at this place if one is named. */
  | { readonly kind: 'show'; readonly label: string; readonly path: string | null }
  | { readonly kind: 'quit'; readonly label: string }

export interface TrayState extends Glance {
  readonly nowAt: Instant
  /** How many things are due, as the icon of the app counts them. */
  readonly due: number
  /** Whether the window is out of sight. */
  readonly hidden: boolean
}

export interface TrayFace {
  readonly tooltip: string
  readonly items: readonly TrayItem[]
}

/** Windows cuts off what is longer than 127 characters, and has three lines to share. */
const LONGEST_NAME = 48

const separator: TrayItem = { kind: 'separator' }
function call<C extends CommandName>(label: string, channel: C, input: Input<C>): TrayItem {
  return { kind: 'call', label, channel, input }
}

/** What the tray says and offers now. */
export function trayFace(state: TrayState): TrayFace {
  const { running, due, hidden } = state
  const listening = running && `${shortened(running.name)}, ${durationText(state.nowAt - running.startAt)}`
  const lines = [
    hidden ? 'Canalog, its window is hidden' : 'Canalog',
    ...(listening ? [listening] : []),
    ...(due > 0 ? [dueText(due)] : []),
  ]
  return {
    tooltip: lines.join('\n'),
    items: [
      ...(listening ? [{ kind: 'note' as const, label: label(listening) }] : []),
      ...startAndStop(state),
      ...(due > 0 ? [{ kind: 'show' as const, label: dueText(due), path: '/agenda' }] : []),
      { kind: 'show', label: hidden ? 'Show the window' : 'Open Canalog', path: null },
      { kind: 'quit', label: 'Quit Canalog' },
    ],
  }
}

function startAndStop({ running, last, quick }: TrayState): readonly TrayItem[] {
  const first = running
    ? [call('Stop', 'sessions.stop', {})]
    : last
      ? [call(label(`Start ${shortened(last.name)} again`), 'sessions.start', startOf(last))]
      : []
  const others = quick.map((each) => {
    const name = label(shortened(each.name))
    return running
      ? call(name, 'sessions.switch', { device: each.device })
      : call(name, 'sessions.start', startOf(each))
  })
  const heading: TrayItem = { kind: 'note', label: running ? 'Switch to' : 'Start' }
  return [
    ...first,
    ...(first.length > 0 ? [separator] : []),
    ...(others.length > 0 ? [heading, ...others, separator] : []),
  ]
}

function startOf({ device, scenario }: QuickStart) {
  return { device, scenario }
}

function dueText(count: number): string {
  return count === 1 ? 'One thing is due' : `${count} things are due`
}

/** `45 min`, `1 h 5 min` */
function durationText(seconds: number): string {
  const hours = Math.floor(Math.max(0, seconds) / SECONDS_PER_HOUR)
  const minutes = `${Math.floor((Math.max(0, seconds) % SECONDS_PER_HOUR) / 60)} min`
  return hours === 0 ? minutes : `${hours} h ${minutes}`
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name
}

/** A menu takes a single & for the mark of a key. */
function label(text: string): string {
  return text.replaceAll('&', '&&')
}
