import type { DayPart, Vocabulary } from '../vocabulary'
import { HAN_COUNTS } from './han'

const PARTS: Readonly<Record<string, DayPart>> = {
  凌晨: 'smallHours',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'forenoon',
  中午: 'lunchtime',
  下午: 'afternoon',
  傍晚: 'earlyEvening',
  晚上: 'evening',
  晚间: 'evening',
  晚: 'evening',
  夜里: 'night',
  夜间: 'night',
  半夜: 'night',
  深夜: 'night',
}
const HALF = '(?:{half} ?的? ?)?'
const TO = '(?:开始)? ?(?:一直)?听? ?(?:到|至|[\\-–—~〜])'
const HOURS = '(?:个 ?)?(?:小时|钟头)'
const MINUTES = '(?:分钟|分)'
const WEEK = '(?:周|星期|礼拜)'

/** Simplified Chinese: “昨晚，大约 2 小时，HD 600”. */
export const zh: Vocabulary = {
  counts: { ...HAN_COUNTS, 零: 0, 两: 2 },
  months: {},
  weekdays: { 日: 0, 天: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 },
  parts: PARTS,
  halves: PARTS,
  lengths: [
    { says: '{hours} ?个 ?半 ?(?:小时|钟头)', plusMinutes: 30 },
    { says: '半 ?个? ?(?:小时|钟头|钟)', plusMinutes: 30 },
    { says: '一 ?刻钟', plusMinutes: 15 },
    { says: '三 ?刻钟', plusMinutes: 45 },
    { says: `{hours} ?${HOURS} ?半`, plusMinutes: 30 },
    { says: `{hours} ?${HOURS} ?[零又]? ?{minutes} ?${MINUTES}` },
    { says: `{hours} ?${HOURS}` },
    { says: `{minutes} ?${MINUTES}` },
  ],
  ago: [{ says: '{length} ?[之以]?前(?![天日晚])' }],
  partsOfNow: [
    { says: '今早|今晨', part: 'morning' },
    { says: '今晚|今夜', part: 'evening' },
    { says: '今[天日] ?的? ?{part}' },
  ],
  days: [
    { says: '{days} ?天[之以]?前' },
    { says: `{weeks} ?个? ?${WEEK}[之以]?前` },
    { says: '大前[天日]', plusDays: 3 },
    { says: '前晚', plusDays: 2, part: 'evening' },
    { says: '前[天日]', plusDays: 2 },
    { says: '昨[晚夜]', plusDays: 1, part: 'evening' },
    { says: '昨[天日]', plusDays: 1 },
    { says: '(?:{year} ?年 ?)?{spokenMonth} ?月 ?{spokenDay} ?[日号]' },
    { says: '{year}[/.]{monthNumber}[/.]{day}' },
    { says: '{monthNumber}/{day}' },
    { says: `上上个? ?${WEEK}{weekday}`, weeksBack: 2 },
    { says: `上个? ?${WEEK}{weekday}`, weeksBack: 1 },
    { says: `[这本]个? ?${WEEK}{weekday}`, weeksBack: 0 },
    { says: `${WEEK}{weekday}` },
    { says: '{spokenDay} ?[日号]' },
    { says: '今[天日]', plusDays: 0 },
    { says: '明[天日]', plusDays: -1 },
    { says: '后天', plusDays: -2 },
  ],
  partsOfDay: [{ says: '{part}' }],
  clocks: [
    { says: `${HALF}{spokenHour} ?[点时] ?半(?! ?个? ?(?:小时|钟))`, plusMinutes: 30, lastHour: 24 },
    { says: `${HALF}{spokenHour} ?[点时] ?一刻(?!钟)`, plusMinutes: 15, lastHour: 24 },
    { says: `${HALF}{spokenHour} ?[点时] ?三刻(?!钟)`, plusMinutes: 45, lastHour: 24 },
    { says: `${HALF}{spokenHour} ?[点时] ?{spokenMinute} ?分(?!钟)`, lastHour: 24 },
    { says: `${HALF}{spokenHour} ?[点时] ?{minute:[0-5]\\d}(?! ?(?:${HOURS}|${MINUTES}|h|m))`, lastHour: 24 },
    { says: `${HALF}{spokenHour} ?[点时][钟整]?`, lastHour: 24 },
    { says: `${HALF}{hour}:{minute}`, lastHour: 24 },
    { says: '正午', plusMinutes: 12 * 60, half: 'lunchtime' },
    { says: '午夜', plusMinutes: 0, half: 'am', endOnly: true },
  ],
  spans: [
    { says: `{from} ?${TO} ?了? ?{to}` },
    { says: `${HALF}{spokenHour} ?${TO} ?{to}` },
    { says: `{from} ?${TO} ?{now:现在|刚才}` },
  ],
  since: [],
  untilNow: [{ says: '(?:一直)? ?到 ?(?:现在|刚才|刚刚|目前)(?: ?为止)?' }],
  fillers: '',
  particles:
    '听了 听过 聆听 使用 佩戴 戴着 戴了 用了 大约 大概 差不多 左右 一共 总共 刚才 刚刚 的时候 时候 路上 途中 开始 听 用 戴 约 共 了 的 在 着 从 和 我 去 里 上 时',
}
