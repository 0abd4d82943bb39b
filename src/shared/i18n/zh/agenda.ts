import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const agenda: Texts['agenda'] = {
  title: '日程',
  now: '现在',
  nothingNow: '现在没有需要处理的事。',
  nothingElse: '未来 90 天内没有其他事项。',

  thisWeek: '本周',
  nextWeek: '下周',
  weekOf: ({ day }) => `${day}起一周`,
  today: '今天',
  tomorrow: '明天',
  likelyFromNow: '随时可能到期。',
  likelyFrom: ({ from }) => `预计在${from}以后。`,
  likelyUntil: ({ to }) => `预计在现在到${to}之间。`,

  snoozed: '稍后提醒',
  snoozedCount: ({ count }) => `稍后提醒 ${formatNumber(count)} 项`,
  hideSnoozed: '隐藏稍后提醒的项目',
  wake: '恢复提醒',
  wakeNamed: ({ title }) => `恢复提醒：${title}`,
  asleep: ({ count }) =>
    plural(count, {
      other: '按常规保养，还有 # 项清洁或检查到期。Canalog 只提醒你曾记录过或设过规则的项目。',
    }),
  setHowOften: '设定频率',

  nothingAhead: '未来 90 天没有事项',
  whatComes: '清洁、检查和更换会在预计到期的那天出现在这里。',
  nothingYet: '还没有需要保养的',
  howItBegins: '给设备装上耳塞套或耳垫，并记录你的聆听：何时清洁、更换和订购，就会逐日列在这里。',

  walk: '逐条浏览日程',
  markDone: '把日程中选中的项目标为完成',
}
