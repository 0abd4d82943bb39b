import { t } from '../../i18n/texts'
import { needsEnergiser } from '../connection'
import { LEAST_LOUDEST_DB, tooQuiet } from '../criteria/drive'
import { tooSlow } from '../criteria/latency'
import type { Veto } from '../setting'
import { sourceName, whole } from '../words'

/** The owner named the source, and it does not reach the device. */
export const lockedSourceVeto: Veto = ({ connection }, { context }) =>
  context.source !== null && connection === null
    ? { veto: 'source', text: t.suggest.vetoes.chosenSource, facts: [] }
    : null

/** An electrostatic headphone without its amplifier (F6, F12). */
export const energiserVeto: Veto = ({ known, connection }) =>
  connection === null && needsEnergiser(known)
    ? {
        veto: 'electrostatic',
        text: t.suggest.vetoes.energiser,
        facts: ['F6', 'F12'],
      }
    : null

/** Nothing the owner has plugs into it. */
export const reachVeto: Veto = ({ known, connection }) => {
  if (connection !== null || needsEnergiser(known)) return null
  const { plug } = known
  const said = t.suggest.vetoes
  return {
    veto: 'no_source',
    text: plug === null ? said.noSource : said.noSourceForPlug({ plug }),
    facts: [],
  }
}

/** Too quiet at full volume (F11, domain notes B.6). */
export const driveVeto: Veto = ({ known, connection }) => {
  if (connection === null || !tooQuiet(connection) || connection.maxSplDb === null) return null
  return {
    veto: 'drive',
    text: t.suggest.vetoes.tooQuiet({
      db: whole(connection.maxSplDb),
      from: sourceName(connection.source),
      least: whole(LEAST_LOUDEST_DB),
    }),
    facts: known.driver.value === 'planar' ? ['F11'] : [],
  }
}

/** Too late for a fast game or a stage. */
export const latencyVeto: Veto = ({ connection }, { scenario }) => {
  const limit = scenario.maxLatencyMs
  if (connection === null || limit === null || !tooSlow(connection, limit)) return null
  return {
    veto: 'latency',
    text: t.suggest.vetoes.delay({ delay: whole(connection.latencyMs), limit: whole(limit) }),
    facts: [],
  }
}
