import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const agenda: Texts['agenda'] = {
  title: '予定',
  now: '今',
  nothingNow: '今すぐ必要なことはありません。',
  nothingElse: '今後90日間、ほかの予定はありません。',

  thisWeek: '今週',
  nextWeek: '来週',
  weekOf: ({ day }) => `${day}の週`,
  today: '今日',
  tomorrow: '明日',
  likelyFromNow: '今以降の見込みです。',
  likelyFrom: ({ from }) => `${from}以降の見込みです。`,
  likelyUntil: ({ to }) => `今から${to}までの見込みです。`,

  snoozed: 'あとで通知',
  snoozedCount: ({ count }) => `あとで通知：${formatNumber(count)}件`,
  hideSnoozed: 'あとで通知するものを隠す',
  wake: '今すぐ表示',
  wakeNamed: ({ title }) => `今すぐ表示：${title}`,
  asleep: ({ count }) =>
    plural(count, {
      other:
        '通常の手入れでは、ほかに清掃や点検が#件あります。Canalogは、以前に記録があるか、ルールを設定したものだけを通知します。',
    }),
  setHowOften: '頻度を設定',

  nothingAhead: '今後90日間の予定はありません',
  whatComes: '清掃、点検、交換が、必要になりそうな日に表示されます。',
  nothingYet: '手入れするものはまだありません',
  howItBegins:
    '機器にイヤーピースやパッドを装着し、聴いた記録を付けてください。清掃、交換、注文の時期が、日ごとにここに並びます。',

  walk: '予定を順にたどる',
  markDone: '予定で選んだものを完了にする',
}
