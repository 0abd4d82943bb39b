import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const longevity: Texts['insights']['longevity'] = {
  counting: '消耗したものを数えています…',
  question: 'どこまで使っても、まだ良好？',
  shareByWear: '消耗の度合いと、まだ良好なものの割合',
  showAs: '表示形式',
  plot: 'グラフ',
  table: '表',
  caption: '階段状の線は実際の記録です。細い線はそこから学習した寿命で、次の予測に使います。',
  brackets: ({ share }) =>
    `かっこ内は、1割が寿命を迎える時点から9割が寿命を迎える時点までです。実績だけの値では${share}信頼区間です。`,
  caveatOf: ({ group, text }) => `${group}：${text}`,

  counts: '件数',
  line: '線',
  wornOut: '寿命',
  inUse: '使用中',
  gone: 'その他',
  halfLearned: '半数（学習）',
  halfSeen: '半数（実績）',
  notHalfYet: '半数に達せず',
  withRange: ({ median, range }) => `${median}（${range}）`,
  from: ({ wear }) => `${wear}以上`,
  range: ({ low, high }) => `${low}〜${high}`,
  rangeWithUnits: ({ low, high }) => `${low}〜${high}`,

  byMaterial: '素材別',
  byProduct: '製品別',
  moreUnworn: ({ count }) => `ほか${formatNumber(count)}件（まだ寿命なし）`,
  oneStays: 'グラフには線を1本残します。',
  countedOtherwise: {
    hours: ({ others }) => `${others}ではなく時間で数えます。`,
    months: ({ others }) => `${others}ではなく月数で数えます。`,
    cycles: ({ others }) => `${others}ではなく回数で数えます。`,
  },
  units: { hours: '時間', months: '月数', cycles: '回数' },
  atMost: ({ count }) => `一度に表示できるのは${formatNumber(count)}本までです。`,

  monthsOfWear: '使用時間では消耗しません。消耗の1か月は開封からの1か月で、充電の分がこれに加わります。',
  cyclesOfWear: '充電や抜き差しだけで消耗するため、その回数で数えます。',
  hoursOfWear: '消耗の1時間は、負荷なしで聴いた1時間です。汗、暑さ、着けたままの就寝は多めに数えます。',
  hoursAndAge:
    '消耗の1時間は、負荷なしで聴いた1時間です。汗、暑さ、着けたままの就寝は多めに数え、経年の分も加わります。',
  hoursAndMonths: ({ hours }) =>
    `消耗の1時間は、負荷なしで聴いた1時間です。汗、暑さ、着けたままの就寝は多めに数え、経年1か月ごとに約${hours}時間が加わります。`,

  stepsEnd:
    '線が0で終わるのは、最も長く使ったものが寿命を迎えたためです。それより長くもたないという意味ではありません。',
  stepsRough: '件数が少ないため、階段状の線は大まかな目安です。',
  leftOut: ({ count }) => plural(count, { other: '#個は使用の記録がないため除いています。' }),
  cameUsed: ({ count }) =>
    plural(count, { other: '#個は使用途中から記録したため、その時点から数えています。' }),
  ownFigures: '個別に寿命の値を設定したものは、その値に対する割合で消耗を数えています。',

  evidence: {
    whole: ({ wornOut, trust }) => `${wornOut}。${trust}。`,
    none: 'まだ寿命なし',
    some: ({ count }) => `寿命${formatNumber(count)}個`,
    noneButOthers: ({ others }) => plural(others, { other: 'まだ寿命なし、同じ素材のほかの製品で#個' }),
    someAndOthers: ({ count, others }) =>
      plural(others, {
        other: `寿命${formatNumber(count)}個、同じ素材のほかの製品で#個`,
      }),
    guess: '初期の目安を、使用中のものに合わせて延長',
    mostlyGuess: '大部分は初期の目安',
    partlyGuess: '一部は初期の目安',
    fromFew: '学習済み（件数は少なめ）',
    learned: '学習済み',
    inUse: ({ count }) => `使用中${formatNumber(count)}個。`,
    gone: ({ count }) => `ほかの理由で手放したもの${formatNumber(count)}個。`,
    inUseAndGone: ({ inUse, gone }) =>
      `使用中${formatNumber(inUse)}個、ほかの理由で手放したもの${formatNumber(gone)}個。`,
  },

  nothingWorn: '何が先に消耗しますか？',
  howItBegins:
    '使っているイヤーピースやパッドを記録し、手放すときに理由を残してください。最初の1つが寿命を迎えると、種類ごとの寿命をここで比べられ、予測もそこから学習を始めます。',
}
