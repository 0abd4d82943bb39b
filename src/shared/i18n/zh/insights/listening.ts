import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const listening: Texts['insights']['listening'] = {
  adding: '正在汇总聆听记录…',
  period: '时间范围',
  periods: { month: '最近 30 天', year: '最近 12 个月', all: '全部' },
  lead: ({ hours, sessions, devices }) =>
    `共 ${hours}，${plural(sessions, { other: '聆听 # 次' })}，用了 ${plural(devices, { other: '# 台设备' })}。`,
  byMonth: '每月时长',
  byDevice: '按设备',
  byScenario: '按场景',
  device: '设备',
  scenario: '场景',
  listened: '时长',
  share: '占比',
  sessions: '次数',
  last: '最近一次',
  unused: ({ names }) => `这段时间没有听过：${names}。`,
  andMore: ({ names, count }) => `${names}等另外 ${formatNumber(count)} 台`,
  nothing: '这段时间没有聆听记录',
  howItBegins: '在“今天”开始一次聆听，或补记一次。你听了什么会汇总在这里。',
  goToSessions: '前往聆听记录',
}
