import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const agenda: Texts['agenda'] = {
  title: '日程',
  now: '现在',
  nothingNow: '现在没有需要处理的事。',
  nothingElse: '未来 90 天内没有其他事项。',

  thisWeek: '本周',
  nextWeek: '下周',
  weekOf: ({ day }) => `${day}起的一周`,
  today: '今天',
  tomorrow: '明天',
  likelyFromNow: '可能从现在起。',
  likelyFrom: ({ from }) => `可能在${from}以后。`,
  likelyUntil: ({ to }) => `可能在现在至${to}之间。`,

  snoozed: '稍后提醒',
  snoozedCount: ({ count }) => `稍后提醒 ${formatNumber(count)} 项`,
  hideSnoozed: '隐藏稍后提醒的',
  wake: '现在提醒',
  wakeNamed: ({ title }) => `现在提醒：${title}`,
  asleep: ({ count }) =>
    plural(count, {
      other: '按通常的保养，还有 # 项清洁或检查到期。Canalog 只提醒你曾记录过或设过规则的项目。',
    }),
  setHowOften: '设定频率',

  nothingAhead: '未来 90 天没有事项',
  whatComes: '清洁、检查和更换会在预计到期的那天出现在这里。',
  nothingYet: '还没有需要打理的',
  howItBegins: '给设备装上耳塞套或耳垫，并记录你的聆听：何时清洁、更换和订购，就会逐日列在这里。',

  walk: '浏览日程',
  markDone: '将日程中选中的标为完成',
}
