import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const common: Texts['common'] = {
  close: '閉じる',
  cancel: 'キャンセル',
  save: '保存',
  undo: '元に戻す',
  edit: '編集',
  remove: '削除',
  delete: '削除',
  copy: 'コピー',
  name: '名前',
  unknown: '不明',
  showMore: ({ count }) => `さらに${count}件を表示`,
  ended: ({ text }) => `${text}。`,
  inARow: ({ sentences }) => sentences.join(''),
  listed: ({ items }) => items.join('、'),
  durations: {
    minutes: ({ minutes }) => `${formatNumber(minutes)}分`,
    hours: ({ hours }) => `${hours}時間`,
    hoursAndMinutes: ({ hours, minutes }) => `${hours}時間${minutes}分`,
    days: ({ count }) => plural(count, { other: '#日' }, 1),
    months: ({ count }) => plural(count, { other: '#か月' }, 2),
    years: ({ count }) => plural(count, { other: '#年' }, 1),
  },
  mount: '装着',
  openAndMount: '開封して装着',
}
