import type { Texts } from '../en'
import { statements } from './facts/statements'

export const facts: Texts['facts'] = {
  statements,
  prices: {
    entry: '约 100 以下，入耳式通常同样的钱声音更好。',
    value: '300 或 500 以内，入耳式在素质和音色上往往领先。',
    middle: '100 到 500 之间按用途选：入耳式看单元，头戴式看舒适和耐用。',
    taste: '从 500 到 1000 起，个人口味比价格重要。',
    moulded: '定制入耳式从 500 左右起，取耳模另计。戴上多年，舒适也许值回票价。',
    lasting: '要看每年的花费：配件、线材和维修与价格同样重要。',
  },
  whereToBegin: '先从最常做的事开始，再看收藏在哪里最薄弱。',
}
