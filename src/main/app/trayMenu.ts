import { formatSeconds } from '../../shared/i18n/format'
import { t } from '../../shared/i18n/texts'
import type { CommandName, Input } from '../../shared/ipc/contract'
import type { Instant } from '../../shared/time'
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
  const listening =
    running &&
    t.desktop.tray.listening({
      name: shortened(running.name),
      duration: formatSeconds(Math.max(0, state.nowAt - running.startAt)),
    })
  const lines = [
    hidden ? t.desktop.tray.hidden : t.desktop.tray.named,
    ...(listening ? [listening] : []),
    ...(due > 0 ? [t.desktop.tray.due({ count: due })] : []),
  ]
  return {
    tooltip: lines.join('\n'),
    items: [
      ...(listening ? [{ kind: 'note' as const, label: label(listening) }] : []),
      ...startAndStop(state),
      ...(due > 0
        ? [{ kind: 'show' as const, label: t.desktop.tray.due({ count: due }), path: '/agenda' }]
        : []),
      { kind: 'show', label: hidden ? t.desktop.tray.showWindow : t.desktop.tray.open, path: null },
      { kind: 'quit', label: t.desktop.tray.quit },
    ],
  }
}

function startAndStop({ running, last, quick }: TrayState): readonly TrayItem[] {
  const first = running
    ? [call(t.desktop.tray.stop, 'sessions.stop', {})]
    : last
      ? [
          call(
            label(t.desktop.tray.startAgain({ name: shortened(last.name) })),
            'sessions.start',
            startOf(last),
          ),
        ]
      : []
  const others = quick.map((each) => {
    const name = label(shortened(each.name))
    return running
      ? call(name, 'sessions.switch', { device: each.device })
      : call(name, 'sessions.start', startOf(each))
  })
  const heading: TrayItem = { kind: 'note', label: running ? t.desktop.tray.switchTo : t.desktop.tray.start }
  return [
    ...first,
    ...(first.length > 0 ? [separator] : []),
    ...(others.length > 0 ? [heading, ...others, separator] : []),
  ]
}

function startOf({ device, scenario }: QuickStart) {
  return { device, scenario }
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name
}

/** A menu takes a single & for the mark of a key. */
function label(text: string): string {
  return text.replaceAll('&', '&&')
}
