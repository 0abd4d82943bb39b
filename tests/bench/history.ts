import { formatInstant, SECONDS_PER_HOUR } from '@shared/time'
import { END_AT } from './decade'

const STEP = 2 * SECONDS_PER_HOUR
/** Before the generated ten years begin. */
const LAST_AT = END_AT - 11 * 366 * 24 * SECONDS_PER_HOUR

/** When each session of a long history begins, an hour each. */
export function historyStarts(sessions: number): readonly number[] {
  return Array.from({ length: sessions }, (_, nth) => LAST_AT - (sessions - nth) * STEP)
}

/** A long history as another program would hand it over. */
export function historyCsv(device: string, sessions: number): string {
  return [HISTORY_HEAD, ...historyStarts(sessions).map((at) => `${device},${formatInstant(at)},60`)].join(
    '\n',
  )
}

const HISTORY_HEAD = 'device,start,minutes'
