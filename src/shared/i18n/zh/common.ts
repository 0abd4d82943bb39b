import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const common: Texts['common'] = {
  close: '关闭',
  cancel: '取消',
  save: '保存',
  undo: '撤销',
  edit: '编辑',
  remove: '移除',
  delete: '删除',
  copy: '复制',
  name: '名称',
  unknown: '未知',
  showMore: ({ count }) => `再显示 ${count} 项`,
  ended: ({ text }) => `${text}。`,
  inARow: ({ sentences }) => sentences.join(''),
  listed: ({ items }) => items.join('、'),
  durations: {
    minutes: ({ minutes }) => `${formatNumber(minutes)} 分钟`,
    hours: ({ hours }) => `${hours} 小时`,
    hoursAndMinutes: ({ hours, minutes }) => `${hours} 小时 ${minutes} 分钟`,
    days: ({ count }) => plural(count, { other: '# 天' }, 1),
    months: ({ count }) => plural(count, { other: '# 个月' }, 2),
    years: ({ count }) => plural(count, { other: '# 年' }, 1),
  },
  mount: '安装',
  openAndMount: '拆封并安装',
}
