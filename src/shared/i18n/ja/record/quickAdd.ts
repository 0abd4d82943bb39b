import type { Texts } from '../../en'

export const quickAdd: Texts['record']['quickAdd'] = {
  reading: ({ names, when }) => `${names}、${when}。`,
  deviceAndScenario: ({ device, scenario }) => `${device}、${scenario}`,
  span: ({ day, from, to, length }) => `${day} ${from}〜${to}（${length}）`,
  timeOnDay: ({ day, time }) => `${day} ${time}`,
  understoodSoFar: ({ problem, understood }) => `${problem}ここまでの読み取り：${understood}。`,

  countedBack: '開始の指定がないため、今から逆算しました。',
  noTimeGiven: ({ time }) => `時刻の指定がないため、${time}としました。`,
  partTakenAs: {
    smallHours: ({ time }) => `未明を${time}としました。`,
    morning: ({ time }) => `朝を${time}としました。`,
    forenoon: ({ time }) => `午前を${time}としました。`,
    lunchtime: ({ time }) => `昼を${time}としました。`,
    afternoon: ({ time }) => `午後を${time}としました。`,
    earlyEvening: ({ time }) => `夕方を${time}としました。`,
    evening: ({ time }) => `夜を${time}としました。`,
    night: ({ time }) => `深夜を${time}としました。`,
  },
  cutAtNow: 'まだ来ていない分を除き、現在までとしました。',

  whenMissing: 'いつかがわかりません。日付か時刻、または「2時間」のような長さを加えてください。',
  lengthMissing:
    '長さがわかりません。「2時間」のような長さか、「21:00〜22:30」のような終了を加えてください。',
  lengthOutOfRange: 'セッションの長さは1分から24時間までです。',
  lengthAndEndDisagree: '長さと終了が一致しません。どちらかを省いてください。',
  inFuture: '開始が未来です。記録できるのは過去のセッションだけです。',
  noSuchDay: 'その日付はありません。',
  deviceMissing: '機器がわかりません。名前かニックネームを加えてください。',
  noDevice: ({ words }) => `「${words}」という機器は登録されていません。`,
  namesNothing: ({ words }) => `「${words}」に当てはまる機器もシーンもありません。`,
  whichDevice: ({ words, choices }) => `「${words}」は${choices}のどれかわかりません。詳しく書いてください。`,
  whichScenario: ({ choices }) => `シーンが${choices}のどれかわかりません。詳しく書いてください。`,
}
