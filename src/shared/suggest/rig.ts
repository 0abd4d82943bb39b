import { type DoseMode, doseRange, doseRangeInWords } from '../acoustics/dose'
import { TARGET_PEAK_DB } from '../acoustics/drive'
import { t } from '../i18n/texts'
import { wearNote } from './criteria/condition'
import type { Candidate } from './setting'
import type { Rig } from './types'
import { duration, whole } from './words'

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

/** From here on the level is worth a word, dB(A): 40 hours of it are a week's dose (WHO-ITU H.870). */
const LOUD_DBA: Readonly<Record<DoseMode, number>> = { adult: 80, sensitive: 75 }

/** What the rig takes for granted, what in it is about to give out, and how loud it will tempt to listen. */
export function rigNotes(
  { tips, pads, connection, levelDbA }: Candidate,
  minutes: number,
  doseMode: DoseMode,
): string[] {
  const notes = [
    tips?.note?.(),
    pads?.note?.(),
    ...(connection?.notes.map(({ text }) => text()) ?? []),
    wearNote(tips, minutes),
    wearNote(pads, minutes),
    levelDbA > LOUD_DBA[doseMode] ? doseNote(levelDbA, minutes, doseMode) : null,
  ]
  return notes.filter((note) => note != null)
}

/** The level is a guess, so the dose is a range (F37, domain notes C). */
function doseNote(levelDbA: number, minutes: number, doseMode: DoseMode): string {
  const dose = doseRangeInWords(doseRange(levelDbA, minutes / 60, doseMode))
  return t.suggest.rig.dose({ level: whole(levelDbA), length: duration(minutes), dose })
}
