import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const agenda: Texts['agenda'] = {
  title: '予定',
  now: '現在',
  nothingNow: '今すぐ必要な手入れはありません。',
  nothingElse: '今後90日間、ほかの予定はありません。',

  thisWeek: '今週',
  nextWeek: '来週',
  weekOf: ({ day }) => `${day}の週`,
  today: '今日',
  tomorrow: '明日',
  likelyFromNow: 'いつでも必要になりそうです。',
  likelyFrom: ({ from }) => `${from}以降になりそうです。`,
  likelyUntil: ({ to }) => `今から${to}までの間になりそうです。`,

  snoozed: 'あとで通知',
  snoozedCount: ({ count }) => `あとで通知：${formatNumber(count)}件`,
  hideSnoozed: 'あとで通知する項目を隠す',
  wake: '今すぐ表示',
  wakeNamed: ({ title }) => `今すぐ表示：${title}`,
  asleep: ({ count }) =>
    plural(count, {
      other:
        '一般的な目安では、清掃や点検の時期を迎えたものがほかに#件あります。通知するのは、以前に記録したものと、ルールを設定したものだけです。',
    }),
  setHowOften: '頻度を設定',

  nothingAhead: '今後90日間の予定はありません',
  whatComes: '清掃、点検、交換が、必要になりそうな日に並びます。',
  nothingYet: '手入れするものはまだありません',
  howItBegins:
    '機器にイヤーピースやパッドを装着し、セッションを記録してください。清掃、交換、注文の時期がここに日付順に並びます。',

  walk: '予定を順に移動',
  markDone: '予定で選んだものを完了にする',
}
