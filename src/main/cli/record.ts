import { deviceName, RETIRE_REASONS } from '../../shared/gear/device'
import { NO_CONTENTS } from '../../shared/interchange/contents'
import { fileOf } from '../../shared/interchange/write'
import { productName } from '../../shared/parts/part'
import { clockText } from '../../shared/sessions/localClock'
import type { Session } from '../../shared/sessions/session'
import { type Instant, localDateOf } from '../../shared/time'
import { replacePart } from '../services/replace'
import { type Bench, refuse } from '../services/services'
import { logSession, startSession, stopSession } from '../services/sessions'
import { ownerZone } from '../services/settings'
import { choiceOption, instantOption, UsageError } from './args'
import type { Command } from './command'
import { refuseUnknownScenario } from './engines'
import { LISTS } from './lists'
import { jsonText } from './table'

const NOT_SAID = {
  zone: null,
  levelDbA: null,
  temperatureC: null,
  sweat: 'none',
  rating: null,
  notes: '',
  parts: null,
} as const

/** The commands that read and write the record. */
export const RECORD: Readonly<Record<string, Command>> = {
  list: {
    usage: `list ${Object.keys(LISTS).join('|')}`,
    words: ['LIST'],
    options: {},
    needs: 'collection',
    run: ({ bench, words: [name = ''], json }) => {
      const list = LISTS[name]
      if (!list) throw new UsageError(`list shows ${Object.keys(LISTS).join(', ')}, not "${name}".`)
      return json ? jsonText(list.entries(bench)) : list.text(bench)
    },
  },

  log: {
    usage: 'log DEVICE SCENARIO --start INSTANT --end INSTANT',
    words: ['DEVICE', 'SCENARIO'],
    options: { start: { type: 'string' }, end: { type: 'string' } },
    needs: 'collection',
    run: ({ bench, words: [device = '', scenario = ''], options, json, say }) => {
      const startAt = instantOption(options, 'start')
      const endAt = instantOption(options, 'end')
      if (startAt === undefined || endAt === undefined) throw new UsageError('log needs --start and --end.')
      refuseUnknown(bench, device, scenario)
      const { value } = logSession(bench, { ...NOT_SAID, device, scenario, startAt, endAt })
      return told(bench, value, { json, say, what: 'Logged' })
    },
  },

  start: {
    usage: 'start DEVICE SCENARIO',
    words: ['DEVICE', 'SCENARIO'],
    options: {},
    needs: 'collection',
    run: ({ bench, words: [device = '', scenario = ''], json, say }) => {
      refuseUnknown(bench, device, scenario)
      // Nobody watches a session that is started here, so it has no heartbeat and nobody guesses its end.
      const { value } = startSession(bench, { device, scenario, parts: null }, { beats: false })
      return told(bench, value, { json, say, what: 'Started' })
    },
  },

  stop: {
    usage: 'stop',
    words: [],
    options: {},
    needs: 'collection',
    run: ({ bench, json, say }) =>
      told(bench, stopSession(bench, null).value, { json, say, what: 'Stopped' }),
  },

  replace: {
    usage: `replace PART [--reason ${RETIRE_REASONS.join('|')}]`,
    words: ['PART'],
    options: { reason: { type: 'string' } },
    needs: 'collection',
    run: ({ bench, words: [id = ''], options, json, say }) => {
      const reason = choiceOption(options, 'reason', RETIRE_REASONS) ?? 'worn_out'
      const part = bench.store.parts.get(id) ?? refuse('NOT_FOUND', `There is no part "${id}".`)
      const { value } = replacePart(bench, { id, reason, side: 'both', with: null })
      const { opened, took, unopenedPairsLeft } = value
      if (json) return jsonText({ retired: id, opened: opened?.id ?? null, unopenedPairsLeft })
      const product = bench.store.products.get(part.product)
      const name = product ? productName(product) : id
      say(
        opened
          ? `Replaced ${name} by ${opened.id}; ${unopenedPairsLeft} unopened left.`
          : took
            ? `Retired ${name}; the unused half of ${took} took its place.`
            : `Retired ${name}; no unopened pair was left to take its place.`,
      )
      return ''
    },
  },
}

function refuseUnknown(bench: Bench, device: string, scenario: string): void {
  if (!bench.store.devices.get(device)) {
    refuse('NOT_FOUND', `There is no device "${device}". "canalog list devices" shows them.`)
  }
  refuseUnknownScenario(bench, scenario)
}

function told(
  bench: Bench,
  session: Session,
  { json, say, what }: { json: boolean; say: (message: string) => void; what: string },
): string {
  const { id: _id, ...fields } = session
  if (json) return jsonText(fileOf({ ...NO_CONTENTS, sessions: [fields] }).sessions?.[0])
  const device = bench.store.devices.get(session.device)
  const zone = session.zone ?? ownerZone(bench)
  const moment = (at: Instant) => `${localDateOf(at, zone)} ${clockText(at, zone)}`
  const until = session.endAt === null ? '' : ` to ${moment(session.endAt)}`
  say(`${what}: ${device ? deviceName(device) : session.device}, ${moment(session.startAt)}${until}.`)
  return ''
}
