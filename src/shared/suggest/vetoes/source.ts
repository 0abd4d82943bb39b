import { needsEnergiser } from '../connection'
import { LEAST_LOUDEST_DB, tooQuiet } from '../criteria/drive'
import { tooSlow } from '../criteria/latency'
import type { Veto } from '../setting'
import { whole } from '../words'

/** The owner named the source, and it does not reach the device. */
export const lockedSourceVeto: Veto = ({ connection }, { context }) =>
  context.source !== null && connection === null
    ? { veto: 'source', text: 'The source you chose does not reach it.', facts: [] }
    : null

/** An electrostatic headphone without its amplifier (F6, F12). */
export const energiserVeto: Veto = ({ known, connection }) =>
  connection === null && needsEnergiser(known)
    ? {
        veto: 'electrostatic',
        text: 'No source of yours drives an electrostatic headphone.',
        facts: ['F6', 'F12'],
      }
    : null

/** Nothing the owner has plugs into it. */
export const reachVeto: Veto = ({ known, connection }) => {
  if (connection !== null || needsEnergiser(known)) return null
  const plug = known.plug === null ? '' : ` (${known.plug})`
  return { veto: 'no_source', text: `None of your sources fits its plug${plug}.`, facts: [] }
}

/** Too quiet at full volume (F11, domain notes B.6). */
export const driveVeto: Veto = ({ known, connection }) => {
  if (connection === null || !tooQuiet(connection) || connection.maxSplDb === null) return null
  const from = connection.source === null ? 'a phone dongle' : `the ${connection.source.name}`
  return {
    veto: 'drive',
    text: `At most ${whole(connection.maxSplDb)} dB from ${from}, under the ${LEAST_LOUDEST_DB} dB that music needs.`,
    facts: known.driver.value === 'planar' ? ['F11'] : [],
  }
}

/** Too late for a fast game or a stage. */
export const latencyVeto: Veto = ({ connection }, { scenario }) => {
  const limit = scenario.maxLatencyMs
  if (connection === null || limit === null || !tooSlow(connection, limit)) return null
  return {
    veto: 'latency',
    text: `${whole(connection.latencyMs)} ms delay where ${whole(limit)} ms is the limit.`,
    facts: [],
  }
}
