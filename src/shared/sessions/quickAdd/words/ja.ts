import type { DayPart, Vocabulary } from '../vocabulary'
import { HAN_COUNTS } from './han'

const PARTS: Readonly<Record<string, DayPart>> = {
  未明: 'smallHours',
  明け方: 'smallHours',
  早朝: 'morning',
  朝: 'morning',
  午前中: 'forenoon',
  午前: 'forenoon',
  お昼: 'lunchtime',
  昼: 'lunchtime',
  午後: 'afternoon',
  夕方: 'earlyEvening',
  夜: 'evening',
  晩: 'evening',
  真夜中: 'night',
  夜中: 'night',
  深夜: 'night',
}
const HALF = '(?:{half} ?の? ?)?'
const TO = '(?:から|[\\-–—~〜])'

/** Japanese: 「昨日の夜、約2時間、HD 600」. */
export const ja: Vocabulary = {
  counts: HAN_COUNTS,
  months: {},
  weekdays: { 日曜: 0, 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6 },
  parts: PARTS,
  halves: PARTS,
  lengths: [
    { says: '{hours} ?時間 ?半', plusMinutes: 30 },
    { says: '半時間', plusMinutes: 30 },
    { says: '{hours} ?時間 ?と? ?{minutes} ?分(?: ?間)?' },
    // 弱 and 強 say a little less and a little more.
    { says: '{hours} ?時間[弱強]?' },
    { says: '{minutes} ?分間?[弱強]?' },
  ],
  ago: [{ says: '{length} ?前(?! ?の?{weekday})' }],
  partsOfNow: [
    { says: '今朝|けさ', part: 'morning' },
    { says: '今夜|今晩', part: 'evening' },
    { says: '(?:今日|きょう|本日) ?の? ?{part}' },
  ],
  days: [
    { says: '{days} ?日前' },
    { says: '{weeks} ?週間前' },
    { says: '一昨昨日|さきおととい', plusDays: 3 },
    { says: '一昨日|おととい|おとつい', plusDays: 2 },
    { says: '昨夜|昨晩|ゆうべ|夕べ', plusDays: 1, part: 'evening' },
    { says: '昨日|きのう', plusDays: 1 },
    { says: '(?:{year} ?年 ?)?{spokenMonth} ?月 ?{spokenDay} ?日' },
    { says: '{year}[/.]{monthNumber}[/.]{day}' },
    { says: '{monthNumber}/{day}' },
    { says: '先々週 ?の? ?{weekday}日?', weeksBack: 2 },
    { says: '先週 ?の? ?{weekday}日?', weeksBack: 1 },
    { says: '今週 ?の? ?{weekday}日?', weeksBack: 0 },
    { says: '(?:この間|この前|前) ?の? ?{weekday}日?', before: true },
    { says: '{weekday}日?' },
    { says: '{spokenDay} ?日' },
    { says: '今日|きょう|本日', plusDays: 0 },
    { says: '明日|あした', plusDays: -1 },
  ],
  partsOfDay: [{ says: '{part}' }],
  clocks: [
    { says: `${HALF}{spokenHour} ?時 ?半`, plusMinutes: 30, lastHour: 29 },
    { says: `${HALF}{spokenHour} ?時 ?{spokenMinute} ?分(?!間)`, lastHour: 29 },
    { says: `${HALF}{spokenHour} ?時(?!間)`, lastHour: 29 },
    { says: `${HALF}{hour}:{minute}`, lastHour: 29 },
    { says: '正午', plusMinutes: 12 * 60, half: 'lunchtime' },
  ],
  spans: [
    { says: `{from} ?${TO} ?{to}(?: ?まで)?` },
    { says: `${HALF}{spokenHour} ?${TO} ?{to}(?: ?まで)?` },
    { says: `{from} ?${TO} ?{now:今|いま|現在}(?: ?まで)?` },
  ],
  since: [{ says: '{clock} ?からずっと' }],
  untilNow: [{ says: '(?:たった)?(?:今|いま|さっき|先ほど|現在) ?まで' }],
  fillers: '',
  particles:
    '聴いていました 聞いていました 聴いていた 聞いていた 聴きました 聞きました 聴いてた 聞いてた 聴いた 聞いた きいた 使いました 使用 使って 使った つけて 着けて しました した して およそ だいたい 大体 くらい ぐらい ごろ ほど だけ ちょっと ちょうど ずっと さっき 先ほど から 約 頃 で を に は が の と も へ',
}
