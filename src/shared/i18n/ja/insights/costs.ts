import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const costs: Texts['insights']['costs'] = {
  adding: '集計しています…',
  usedUpLately: ({ amounts }) => `過去12か月で消費したイヤーピース、パッドなどの消耗品は${amounts}分です。`,
  nothingUsedUp: '過去12か月に消費した、価格のわかる消耗品はありません。',
  nothingDue: '装着中のもので、今後12か月に交換時期を迎えるものはありません。',
  ahead: ({ count }) => plural(count, { other: '今後12か月で#回の交換が必要になりそうです。' }),
  aheadFor: ({ count, amounts }) =>
    plural(count, { other: `今後12か月で#回の交換が必要になりそうです（約${amounts}）。` }),
  aheadForSome: ({ count, amounts, priced }) =>
    plural(count, {
      other: `今後12か月で#回の交換が必要になりそうです（価格のわかる${formatNumber(priced)}回分で約${amounts}）。`,
    }),

  byYear: {
    title: '年ごとの消耗品',
    when: '時期',
    last12Months: '過去12か月',
    bought: '購入',
    usedUp: '消費',
    nonePriced: '価格のわかる消耗品がまだありません。',
    howToRead:
      '「購入」はその時期に支払った額、「消費」はその時期に消耗または紛失した分の価格です。ある年に買ったパックが3年もつこともあります。ケーブルは含みません。',
    undated: ({ count }) =>
      plural(count, { other: '#件の購入は、価格はあっても日付がなく、「購入」に含まれません。' }),
  },
  nextYear: {
    title: '今後12か月',
    likelyNeeded: '必要見込み',
    unopened: '未開封',
    none: 'なし',
    lastPrice: '前回の単価',
    together: '合計',
    nothing: '装着中のもので、1年以内に交換が必要になりそうなものはありません。',
    howToRead:
      '単純計算による目安です。最近と同じように聴き、同種の半数が寿命を迎える時点で交換するものとしています。未開封の手持ちも含みます。',
    unpriced: ({ count }) => plural(count, { other: 'うち#件は価格がわからず、合計に含まれません。' }),
  },
  products: {
    title: '製品ごとの1時間あたりの費用',
    product: '製品',
    kind: '種類',
    opened: '開封済み',
    usedUp: '消費',
    wornFor: '使用時間',
    perHour: '1時間あたり',
    neverWorn: '未使用',
    openedWithoutPrice: ({ amount, count }) => `${amount}（ほかに価格不明${formatNumber(count)}）`,
    howToRead: '使用中のものは消耗した分だけ、引退したものは全額を数えます。',
    someUnpriced: '価格のわからないものは、費用にも時間にも数えません。',
    leftOut: ({ names }) => `価格不明のため除いたもの：${names}。`,
    andMore: ({ names, count }) => `${names}、ほか${formatNumber(count)}件`,
  },
  devices: {
    title: '機器ごとの1時間あたりの費用',
    device: '機器',
    noLongerHere: '（手元になし）',
    itsPrice: '本体価格',
    partsUsedUp: '消費したパーツ',
    listened: '使用時間',
    perHour: '1時間あたり',
    neverUsed: '未使用',
    partsOnly: '本体価格が不明な機器は、パーツの費用だけで計算しています。',
    otherCurrencies: ({ currencies }) =>
      `${currencies}で支払ったパーツは、別の通貨で支払った機器に合算できませんでした。`,
    unpriced: ({ count }) => plural(count, { other: '#台は、本体にもパーツにも価格がありません。' }),
  },
  priceUnknown: '不明',
  listed: ({ items }) => items.join('、'),

  nothingPriced: '1時間あたり、いくら？',
  howItBegins:
    '機器、イヤーピースのパック、パッドの価格を入力すると、1時間あたりの費用、1年間の消耗品代、今後1年に必要になりそうな額がここでわかります。',
  goToCollection: 'コレクションへ',
}
