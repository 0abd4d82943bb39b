import { TARGET_PEAK_DB } from '../acoustics/drive'
import { wearNote } from './criteria/condition'
import type { Candidate } from './setting'
import type { Rig } from './types'

/** The rig as a suggestion names it. Headroom is counted from peaks of 110 dB, in dB with one decimal. */
export function rigOf({ tips, pads, connection }: Candidate): Rig {
  const loudest = connection?.maxSplDb ?? null
  return {
    tips: tips?.item ?? null,
    pads: pads?.item ?? null,
    cable: connection?.cable ?? null,
    source: connection?.source?.id ?? null,
    headroomDb: loudest === null ? null : Math.round((loudest - TARGET_PEAK_DB) * 10) / 10,
  }
}

/** What the rig takes for granted, and what in it is about to give out. */
export function rigNotes({ tips, pads, connection }: Candidate, minutes: number): string[] {
  const notes = [
    tips?.note,
    pads?.note,
    ...(connection?.notes ?? []),
    wearNote(tips, minutes),
    wearNote(pads, minutes),
  ]
  return notes.filter((note) => note != null)
}
