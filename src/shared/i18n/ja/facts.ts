import type { Texts } from '../en'
import { statements } from './facts/statements'

export const facts: Texts['facts'] = {
  statements,
  prices: {
    entry: '約100 までなら、IEM のほうがたいてい価格以上の音です。',
    value: '300〜500 までは、技術面でも音色でも IEM が優位なことが多いです。',
    middle: '100〜500 なら用途で選びましょう。IEM はドライバー、ヘッドホンは装着感と丈夫さが魅力です。',
    taste: '500〜1000 からは、価格より好みが大切です。',
    moulded:
      'カスタム IEM は耳型採取を除いて500 ほどからです。何年も使えば快適さで元が取れるかもしれません。',
    lasting: '1年あたりの費用で考えましょう。部品、ケーブル、修理も価格と同じくらい効きます。',
  },
  whereToBegin: '最もよく使う場面から始め、次に手持ちがいちばん手薄な場面を見てみましょう。',
}
