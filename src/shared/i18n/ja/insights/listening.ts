import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const listening: Texts['insights']['listening'] = {
  adding: '聴いた時間を集計しています…',
  period: '期間',
  periods: { month: '過去30日', year: '過去12か月', all: 'すべて' },
  lead: ({ hours, sessions, devices }) =>
    `合計${hours}、${plural(sessions, { other: '#セッション' })}、${plural(devices, { other: '#台' })}。`,
  byMonth: '月ごとの時間',
  byDevice: '機器別',
  byScenario: 'シーン別',
  device: '機器',
  scenario: 'シーン',
  listened: '聴いた時間',
  share: '割合',
  sessions: 'セッション',
  last: '最後',
  unused: ({ names }) => `この期間に使わなかった機器：${names}。`,
  andMore: ({ names, count }) => `${names}ほか${formatNumber(count)}台`,
  nothing: 'この期間に聴いた記録はありません',
  howItBegins:
    '「今日」でセッションを始めるか、過去のセッションを記録してください。聴いたものがここに集計されます。',
  goToSessions: 'セッションを開く',
}
