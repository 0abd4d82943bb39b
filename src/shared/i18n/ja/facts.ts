import type { Texts } from '../en'
import { statements } from './facts/statements'

export const facts: Texts['facts'] = {
  statements,
  prices: {
    entry: '約100までなら、たいていイヤホンのほうが価格以上の音を聴かせます。',
    value: '300〜500までは、技術面でも音色でもイヤホンが優位なことが多いです。',
    middle: '100〜500なら用途で選びましょう。イヤホンはドライバー、ヘッドホンは装着感と丈夫さが魅力です。',
    taste: '500〜1000からは、価格より好みが大切です。',
    moulded: 'カスタムIEMは耳型採取を別にして500ほどからです。何年も使えば快適さで元が取れるかもしれません。',
    lasting: '1年あたりの費用で考えましょう。部品、ケーブル、修理も価格と同じくらい影響します。',
  },
  whereToBegin: '最もよく使うシーンから始め、次に手持ちが最も手薄なシーンを見てみましょう。',
}
