import type { Texts } from '../../en'
import { plural } from '../../kit'

export const shopping: Texts['parts']['shopping'] = {
  orderNow: '今すぐ注文',
  within: ({ months }) => plural(months, { other: '#か月以内' }),
  askedFor: 'リストに入れたもの',
  lastFor: ({ months }) =>
    plural(months, { other: '数量は、常備分を残したうえで#か月分になるよう、パック単位で計算しています。' }),

  toBuy: ({ count, total }) => plural(count, { other: `買うもの#件、${total}。` }),
  total: ({ amounts }) => `前回の価格で約${amounts}`,
  totalWithout: ({ amounts, count }) => `前回の価格で約${amounts}（価格不明${count}件を除く）`,
  totalUnknown: '価格はまだ不明',
  copyText: 'テキストとしてコピー',
  copyCsv: 'CSVとしてコピー',
  saveCsv: 'CSVとして保存…',
  copied: '買い物リストをコピーしました。',
  notCopied: 'クリップボードにコピーできませんでした。',
  savedAs: ({ file }) => `${file}として保存しました。`,

  heading: '買い物リスト',
  line: ({ name, amount }) => `- ${name}：${amount}`,
  lineWithCost: ({ name, amount, cost }) => `- ${name}：${amount}、約${cost}`,
  amountInPacks: ({ amount, packs }) => `${amount}（${packs}）`,

  howManyOf: ({ name }) => `${name}の数`,
  oneFewer: () => '1つ減らす',
  oneMore: () => '1つ増やす',
  packFewer: ({ size }) => `${size}個入りを1パック減らす`,
  packMore: ({ size }) => `${size}個入りを1パック増やす`,
  priceUnknown: '価格不明',
  lastPaid: ({ price }) => `前回${price}`,
  ordered: '注文した',
  orderedNamed: ({ name }) => `注文した：${name}`,
  orderedWithDetails: '価格と日付を付けて注文を記録…',
  haveMore: '手元にある分を在庫に追加…',
  stockAndPrices: '在庫と価格',

  nothingToBuy: '買うものはありません',
  writesItself:
    'このリストは、使っているもの、消耗の速さ、在庫から自動で作られます。常備しておきたいものは、「在庫」で開いて常備数を設定してください。',
  enoughFor: ({ months, name, day }) =>
    plural(months, {
      other: `手元の分と注文済みの分で、今後#か月は足ります。次は${name}を${day}ごろまでに注文してください。`,
    }),

  onOrder: '注文済み',
  orderedOnDay: ({ day }) => `${day}注文`,
  arrived: '届いた',
  arrivedNamed: ({ name }) => `届いた：${name}`,
  arrivedWithDetails: '数と価格を付けて届いたことを記録…',
  wasCancelled: 'キャンセルになった',
  expected: {
    today: '今日届く予定',
    tomorrow: '明日届く予定',
    yesterday: '昨日届く予定でした',
    daysAgo: ({ days }) => plural(days, { other: '#日前に届く予定でした' }),
    on: ({ day }) => `${day}に届く予定`,
  },

  orderOf: ({ name }) => `${name}の注文`,
  editOrderOf: ({ name }) => `${name}の注文を編集`,
  howMany: () => '数量',
  orderedOn: '注文日',
  expectedOn: '到着予定日',
  expectedOnHint: ({ days }) => plural(days, { other: '空欄なら注文の#日後' }),
  expectedTooEarly: '注文日より前になっています。',
  noteOrder: '注文を記録',

  hasArrived: ({ name }) => `${name}が届いた`,
  howManyCame: () => '届いた数',
  complete: '注文の分がすべてそろいました。',
  restStays: ({ amount }) => `残り${amount}は注文済みのままです。`,
  putInStock: '在庫に入れる',
}
