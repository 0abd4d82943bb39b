import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voiceFor } from '../../../src/shared/i18n/languages'
import { speak } from '../../../src/shared/i18n/texts'
import { parseQuickAdd, type QuickAddContext } from '../../../src/shared/sessions/quickAdd'
import { type Instant, parseInstant } from '../../../src/shared/time'

const devices = [
  { id: 'hd600', brand: 'Sennheiser', model: 'HD 600', nickname: null },
  { id: 'er4xr', brand: 'Etymotic', model: 'ER4XR', nickname: null },
  { id: 'aria', brand: '水月雨', model: 'Aria 2', nickname: null },
  { id: 'xm5', brand: 'Sony', model: 'WH-1000XM5', nickname: '夜の散歩用' },
  { id: 'mi', brand: 'Xiaomi', model: 'Mi Buds', nickname: null },
]
const instant = (text: string): Instant => {
  const at = parseInstant(text)
  if (at === null) throw new Error(`not an instant: ${text}`)
  return at
}
const clock = (text: string) => instant(`${text}:00+01:00`)
/** Sunday, three in the afternoon in Berlin (UTC+1). */
const sunday = { nowAt: clock('2026-11-22T15:00'), zone: 'Europe/Berlin', devices }

function read(text: string, context: QuickAddContext) {
  const result = parseQuickAdd(text, context)
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`)
  return result.data
}

type Line = readonly [text: string, device: string, scenario: string | null, start: string, minutes: number]
const expectRead = ([text, device, scenario, start, minutes]: Line, context: QuickAddContext) => {
  const startAt = clock(start)
  expect(read(text, context), text).toMatchObject({
    device,
    scenario,
    startAt,
    endAt: startAt + minutes * 60,
  })
}

describe('a line in German', () => {
  beforeAll(() => speak(voiceFor(['de-DE'])))
  afterAll(() => speak(voiceFor(['en-GB'])))
  const german = {
    ...sunday,
    scenarios: [
      { id: 'gym', name: 'Fitnessstudio' },
      { id: 'mixing', name: 'Abmischen' },
      { id: 'casual_home', name: 'Zu Hause' },
    ],
  }

  it.each<Line>([
    ['gestern Abend, etwa 2 h, HD 600', 'hd600', null, '2026-11-21T20:00', 120],
    ['heute von 12:30 bis 14 Uhr HD 600 zu Hause', 'hd600', 'casual_home', '2026-11-22T12:30', 90],
    ['heute 12.30 Uhr eineinhalb Stunden mit dem ER4XR', 'er4xr', null, '2026-11-22T12:30', 90],
    ['letzten Montag 45 Min. Fitnessstudio HD600', 'hd600', 'gym', '2026-11-16T12:00', 45],
    ['Montag letzter Woche 20 Uhr 1 h HD 600', 'hd600', null, '2026-11-09T20:00', 60],
    ['vor 90 Minuten für eine Stunde HD 600', 'hd600', null, '2026-11-22T13:30', 60],
    ['vor 3 Tagen nachmittags 1 Stunde 15 Minuten ER4XR', 'er4xr', null, '2026-11-19T15:00', 75],
    ['18. November 21 Uhr 1,5 h HD 600 beim Abmischen', 'hd600', 'mixing', '2026-11-18T21:00', 90],
    ['18.11.2025 21:00 1,5 Std HD 600', 'hd600', null, '2025-11-18T21:00', 90],
    ['18.11.25 um 21 Uhr 1½ Stunden HD 600', 'hd600', null, '2025-11-18T21:00', 90],
    ['am 18.11. 21-23 Uhr HD 600', 'hd600', null, '2026-11-18T21:00', 120],
    ['am 20. abends 2 h HD 600', 'hd600', null, '2026-11-20T20:00', 120],
    ['3. März 2026, 20 Uhr 15, 30 Minuten, HD 600', 'hd600', null, '2026-03-03T20:15', 30],
    ['gestern um halb neun abends eine halbe Stunde HD 600', 'hd600', null, '2026-11-21T20:30', 30],
    ['gestern Viertel nach acht abends 20 min HD 600', 'hd600', null, '2026-11-21T20:15', 20],
    ['vorgestern Nachmittag eine Dreiviertelstunde HD 600', 'hd600', null, '2026-11-20T15:00', 45],
    ['gestern Morgen 1 h HD 600', 'hd600', null, '2026-11-21T08:00', 60],
    ['heute früh 30 min HD 600', 'hd600', null, '2026-11-22T08:00', 30],
    ['Freitagabend zweieinhalb Stunden HD 600', 'hd600', null, '2026-11-20T20:00', 150],
    ['Fr 20:00 2h HD 600', 'hd600', null, '2026-11-20T20:00', 120],
    ['am Donnerstag vormittags anderthalb Stunden HD 600', 'hd600', null, '2026-11-19T10:00', 90],
    ['gestern von 22 Uhr bis Mitternacht HD 600', 'hd600', null, '2026-11-21T22:00', 120],
    ['gestern 8 bis 10 Uhr abends HD 600', 'hd600', null, '2026-11-21T20:00', 120],
    ['gestern von neun bis elf abends HD 600', 'hd600', null, '2026-11-21T21:00', 120],
    ['gestern 22 Uhr bis 1 Uhr HD 600', 'hd600', null, '2026-11-21T22:00', 180],
    ['gestern Nacht um 1 Uhr 30 min HD 600', 'hd600', null, '2026-11-22T01:00', 30],
    ['seit 14 Uhr HD 600', 'hd600', null, '2026-11-22T14:00', 60],
    ['heute Nacht 2 h HD 600', 'hd600', null, '2026-11-21T22:00', 120],
    ['gestern 2h Mi Buds', 'mi', null, '2026-11-21T12:00', 120],
    ['2 Stunden HD 600 gehört', 'hd600', null, '2026-11-22T13:00', 120],
    ['Gestern Abend hab ich gut zwei Stunden HD 600 gehört', 'hd600', null, '2026-11-21T20:00', 120],
    ['gestern um 18:30 eine knappe Stunde HD 600', 'hd600', null, '2026-11-21T18:30', 60],
    ['gestern 18:30 knapp eine Stunde HD 600', 'hd600', null, '2026-11-21T18:30', 60],
    ['eine gute Stunde HD 600 gestern', 'hd600', null, '2026-11-21T12:00', 60],
    ['gestern Nachmittag ne halbe Stunde HD 600', 'hd600', null, '2026-11-21T15:00', 30],
    ['gerade eben 20 Minuten HD 600', 'hd600', null, '2026-11-22T14:40', 20],
    ['bis eben 2 h HD 600', 'hd600', null, '2026-11-22T13:00', 120],
    ['2 Stunden HD 600 bis gerade eben', 'hd600', null, '2026-11-22T13:00', 120],
    ['um 14 Uhr bis eben ER4XR', 'er4xr', null, '2026-11-22T14:00', 60],
    ['Freitag früh 8 bis 10 HD 600', 'hd600', null, '2026-11-20T08:00', 120],
    ['gestern abend 8-10 HD 600', 'hd600', null, '2026-11-21T20:00', 120],
    ['gestern 8 bis 10 HD 600', 'hd600', null, '2026-11-21T08:00', 120],
    ['gestern Abend acht bis zehn ER4XR', 'er4xr', null, '2026-11-21T20:00', 120],
    ['vor einer Stunde 30 Minuten HD 600', 'hd600', null, '2026-11-22T14:00', 30],
    ['vor 2 Stunden 45 min im Fitnessstudio mit dem ER4XR', 'er4xr', 'gym', '2026-11-22T13:00', 45],
    ['vor einer halben Stunde 20 Minuten HD 600', 'hd600', null, '2026-11-22T14:30', 20],
    ['vor 1 Stunde 30 Minuten für eine Stunde HD 600', 'hd600', null, '2026-11-22T13:30', 60],
    ['vor 1 Stunde und 30 Minuten eine Stunde HD 600', 'hd600', null, '2026-11-22T13:30', 60],
    ['yesterday evening, about 2 h, HD 600', 'hd600', null, '2026-11-21T20:00', 120],
  ])('%s', (...line) => expectRead(line, german))

  it.each([
    ['gestern bis eben 2 h HD 600', 'duration'],
    ['bis eben HD 600', 'time'],
    ['gestern 8 bis 10 Minuten HD 600', 'text'],
    ['vor einer Stunde und 30 Minuten HD 600', 'duration'],
  ])('refuses “%s”, which says too little or too much', (text, path) => {
    const result = parseQuickAdd(text, german)
    expect(result.ok ? result.data.understood : result.error.path).toBe(path)
  })
})

describe('a line in Japanese', () => {
  beforeAll(() => speak(voiceFor(['ja-JP'])))
  afterAll(() => speak(voiceFor(['en-GB'])))
  const japanese = {
    ...sunday,
    scenarios: [
      { id: 'gym', name: 'ジム' },
      { id: 'mix_check', name: 'ミックスの確認' },
      { id: 'sharing', name: '誰かと一緒に' },
      { id: 'public_transport', name: '通勤' },
    ],
  }

  it.each<Line>([
    ['昨日の夜、約2時間、HD 600', 'hd600', null, '2026-11-21T20:00', 120],
    ['昨日の夜9時から2時間HD 600で聴いた', 'hd600', null, '2026-11-21T21:00', 120],
    ['昨日の夜9時から11時までHD 600でミックスの確認', 'hd600', 'mix_check', '2026-11-21T21:00', 120],
    ['昨日２１：００～２３：００　ＨＤ６００', 'hd600', null, '2026-11-21T21:00', 120],
    ['今日12時半から14時までER4XR', 'er4xr', null, '2026-11-22T12:30', 90],
    ['今朝30分HD600', 'hd600', null, '2026-11-22T08:00', 30],
    ['今朝8時15分から30分間、通勤でER4XR', 'er4xr', 'public_transport', '2026-11-22T08:15', 30],
    ['先週の月曜日 45分 ジム HD600', 'hd600', 'gym', '2026-11-09T12:00', 45],
    ['月曜の午後3時から1時間半HD 600', 'hd600', null, '2026-11-16T15:00', 90],
    ['90分前から1時間 HD600', 'hd600', null, '2026-11-22T13:30', 60],
    ['3日前の夕方に1時間15分 ER4XR', 'er4xr', null, '2026-11-19T18:00', 75],
    ['11月18日21時から1.5時間HD 600', 'hd600', null, '2026-11-18T21:00', 90],
    ['2025年11月18日 21時 一時間半 HD 600', 'hd600', null, '2025-11-18T21:00', 90],
    ['11/18 21:00-23:00 HD600', 'hd600', null, '2026-11-18T21:00', 120],
    ['20日の夜に二時間HD 600', 'hd600', null, '2026-11-20T20:00', 120],
    ['一昨日の午前中に四十五分くらいHD 600', 'hd600', null, '2026-11-20T10:00', 45],
    ['昨夜1時から30分HD 600', 'hd600', null, '2026-11-22T01:00', 30],
    ['昨日25時から30分HD 600', 'hd600', null, '2026-11-22T01:00', 30],
    ['昨日の夜12時から1時間HD 600', 'hd600', null, '2026-11-22T00:00', 60],
    ['昨日の深夜1時から30分HD 600', 'hd600', null, '2026-11-22T01:00', 30],
    ['14時から今までHD 600', 'hd600', null, '2026-11-22T14:00', 60],
    ['さっきまで2時間HD 600', 'hd600', null, '2026-11-22T13:00', 120],
    ['HD 600を2時間', 'hd600', null, '2026-11-22T13:00', 120],
    ['さっき30分だけHD 600を使った', 'hd600', null, '2026-11-22T14:30', 30],
    ['昨日2時間HD 600で誰かと一緒に', 'hd600', 'sharing', '2026-11-21T12:00', 120],
    ['昨日3時間、夜の散歩用', 'xm5', null, '2026-11-21T12:00', 180],
    ['昨日3時間水月雨Aria 2', 'aria', null, '2026-11-21T12:00', 180],
    ['yesterday evening, about 2 h, HD 600', 'hd600', null, '2026-11-21T20:00', 120],
  ])('%s', (...line) => expectRead(line, japanese))
})

describe('a line in Chinese', () => {
  beforeAll(() => speak(voiceFor(['zh-CN'])))
  afterAll(() => speak(voiceFor(['en-GB'])))
  const chinese = {
    ...sunday,
    scenarios: [
      { id: 'gym', name: '健身房' },
      { id: 'public_transport', name: '通勤' },
      { id: 'lying_down', name: '躺着听' },
      { id: 'mix_check', name: '检查混音' },
    ],
  }

  it.each<Line>([
    ['昨晚，大约 2 小时，HD 600', 'hd600', null, '2026-11-21T20:00', 120],
    ['昨天晚上9点到11点用HD 600检查混音', 'hd600', 'mix_check', '2026-11-21T21:00', 120],
    ['昨天晚上九点半听了两个小时HD 600', 'hd600', null, '2026-11-21T21:30', 120],
    ['昨天２１：００～２３：００　ＨＤ６００', 'hd600', null, '2026-11-21T21:00', 120],
    ['今天中午12点半到下午2点，ER4XR', 'er4xr', null, '2026-11-22T12:30', 90],
    ['今早听了半小时HD600', 'hd600', null, '2026-11-22T08:00', 30],
    ['今早8点一刻通勤路上听了30分钟ER4XR', 'er4xr', 'public_transport', '2026-11-22T08:15', 30],
    ['上周一45分钟健身房HD600', 'hd600', 'gym', '2026-11-09T12:00', 45],
    ['周一下午3点听了一个半小时HD 600', 'hd600', null, '2026-11-16T15:00', 90],
    ['90分钟前听了1小时HD600', 'hd600', null, '2026-11-22T13:30', 60],
    ['三天前傍晚1小时15分钟ER4XR', 'er4xr', null, '2026-11-19T18:00', 75],
    ['11月18日21点1.5小时HD 600', 'hd600', null, '2026-11-18T21:00', 90],
    ['2025年11月18号晚上9点 一个半小时 HD 600', 'hd600', null, '2025-11-18T21:00', 90],
    ['11/18 21:00-23:00 HD600', 'hd600', null, '2026-11-18T21:00', 120],
    ['20号晚上两小时HD 600', 'hd600', null, '2026-11-20T20:00', 120],
    ['前天上午四十五分钟HD 600', 'hd600', null, '2026-11-20T10:00', 45],
    ['昨晚12点听了30分钟HD 600', 'hd600', null, '2026-11-22T00:00', 30],
    ['昨天晚上11点到凌晨1点HD 600', 'hd600', null, '2026-11-21T23:00', 120],
    ['今天凌晨1点听了1小时HD 600', 'hd600', null, '2026-11-22T01:00', 60],
    ['昨天下午3点20听了三刻钟HD 600', 'hd600', null, '2026-11-21T15:20', 45],
    ['从14点到现在HD 600', 'hd600', null, '2026-11-22T14:00', 60],
    ['到刚才听了2小时HD 600', 'hd600', null, '2026-11-22T13:00', 120],
    ['刚才用HD 600听了2小时', 'hd600', null, '2026-11-22T13:00', 120],
    ['周五晚上2小时HD 600躺着听', 'hd600', 'lying_down', '2026-11-20T20:00', 120],
    ['昨天3小时水月雨Aria 2', 'aria', null, '2026-11-21T12:00', 180],
    ['yesterday evening, about 2 h, HD 600', 'hd600', null, '2026-11-21T20:00', 120],
  ])('%s', (...line) => expectRead(line, chinese))
})
