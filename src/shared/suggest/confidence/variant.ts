import { loadOf, maxSplDb } from '../../acoustics/drive'
import { type AssumedDevice, assume } from '../../gear/assumptions'
import type { Device } from '../../gear/device'
import { hearingOf } from '../candidate'
import type { Candidate, Setting } from '../setting'

/** The candidate as it would be with another value for something about it; its rig stays what it is. */
export function withKnown(candidate: Candidate, change: Partial<AssumedDevice>): Candidate {
  return { ...candidate, known: { ...candidate.known, ...change } }
}

/** As `withKnown`, for what decides how much noise comes in. */
export function withHearing(
  candidate: Candidate,
  change: Partial<AssumedDevice>,
  setting: Setting,
): Candidate {
  const changed = withKnown(candidate, change)
  return { ...changed, ...hearingOf(changed, setting) }
}

/** The candidate with another spec sheet: all follows from the change, but for the rig and how much noise comes in. */
export function withStated(candidate: Candidate, change: Partial<Device>): Candidate {
  const known = assume({ ...candidate.known.device, ...change })
  const { connection } = candidate
  if (connection?.limits == null) return { ...candidate, known }
  return {
    ...candidate,
    known,
    connection: { ...connection, maxSplDb: maxSplDb(loadOf(known), connection.limits) },
  }
}
