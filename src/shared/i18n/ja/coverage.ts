import type { Texts } from '../en'
import { formatNumber } from '../kit'
import { kinds } from './coverage/kinds'

export const coverage: Texts['coverage'] = {
  title: 'カバー範囲',
  views: {
    map: 'マップ',
    help: '買い足すなら',
    pack: '持ち物リスト',
    compare: '1対1で比較',
  },
  trying: 'すべての機器をすべてのシーンで試しています…',
  named: ({ name, text }) => `${name}：${text}`,
  lessThan: ({ amount }) => `<${amount}`,
  empty: {
    allGone: '手元に機器がありません',
    bringBack:
      '登録した機器はすべて引退か紛失になっています。どれかを復帰させるか、今お持ちの機器を追加してください。',
    toCollection: 'コレクションへ',
    title: '手持ちでどこまでカバーできる？',
    invitation:
      '機器を追加すると、各機器をすべてのシーンで評価したマップ、手薄なシーン、買い足すと役立つ種類、旅行に持っていく最小限の機器がここに表示されます。',
    addFirst: '最初の機器を追加',
  },
  map: {
    showAs: '表示',
    map: 'マップ',
    table: '表',
    weakest: ({ scenario, share, verdict }) =>
      `頻度を考えると、最も手薄なのは「${scenario}」です。セッションの${share}を占め、${verdict}。`,
    weakestAlike: ({ scenario, verdict }) =>
      `この1年のセッションがないため、すべてのシーンを同じ重みで数えています。最も手薄なのは「${scenario}」で、${verdict}。`,
    atBest: ({ score }) => `最高でも100点中${score}点です`,
    nothingGoes: '使える機器がありません',
    noKindHelps: 'ほかの種類を買い足しても、目立った改善はありません。',
    mostHelp: ({ kind, points }) => `買い足すなら：${kind}、平均+${points}点`,
    label: 'シーンと機器ごとの点数',
    scenario: 'シーン',
    share: '割合',
    best: '最高',
    ofSessionsBest: '（セッションの割合）、最高',
    cell: {
      cannot: ({ scenario, device, reason }) => `${scenario}、${device}：使えません。${reason}`,
      scored: ({ scenario, device, score, reason }) => `${scenario}、${device}：${score}点。${reason}`,
      best: ({ scenario, device, score, reason }) => `${scenario}、${device}：${score}点、最高。${reason}`,
    },
    legend: {
      score: '点数',
      bestOfRow: '行の最高点',
      cannot: '使用不可',
      gap: '不足（割合で加重）',
    },
  },
  details: {
    label: ({ scenario, device }) => `${scenario}、${device}`,
    bestHere: ({ device, score }) => `このシーンの最高：${device}、${score}点。`,
    pickFor: ({ scenario }) => `「${scenario}」用に選ぶ`,
    openDevice: '機器を開く',
    compareWithBest: '最高点の機器と比較',
  },
  table: {
    label: '点数',
    columns: { scenario: 'シーン', share: '割合', device: '機器', score: '点数', because: '理由' },
    allPlaceholder: 'すべて',
    allScenarios: 'すべてのシーン',
    cannotBeTaken: ({ reason }) => `使えません：${reason}`,
    showMore: ({ more, of }) => `全${of}件のうち、あと${more}件を表示`,
  },
  help: {
    triedForSessions:
      '各種類の標準的な1台を持っていると仮定した試算です。点数は、最高点がどれだけ上がるかを実際のセッションで平均したものです。',
    triedForAll:
      '各種類の標準的な1台を持っていると仮定した試算です。点数は、最高点がどれだけ上がるかを全シーンで平均したものです。',
    noneBeats: 'どの種類の標準的な1台を加えても、手持ちを上回りませんでした。十分にカバーできています。',
    whereToBegin: '最初の1台',
    label: '買い足すなら',
    betterNowhere: ({ kinds }) => `どのシーンでも手持ちを上回らない種類：${kinds.join('、')}。`,
    onAverage: '平均',
    whereItHelps: ({ kind }) => `${kind}が役立つ場面`,
    from: '現在',
    to: 'から',
    none: 'なし',
    more: ({ count }) => `あと${count}件`,
    fewer: '表示を減らす',
    resting: '出番のない機器',
    nothingRests: '手持ちの機器はどれも、いずれかのシーンで最高点か、ここ数か月の間に使われています。',
  },
  idle: {
    months: ({ count }) => `${formatNumber(count)}か月`,
    years: ({ count }) => `${formatNumber(count)}年`,
    untouched: ({ span }) => `${span}使われておらず、最高点のシーンもありません。`,
    untouchedNearest: ({ span, scenario, points, best }) =>
      `${span}使われておらず、最高点のシーンもありません。最も近いのは「${scenario}」で、${best}との差は${formatNumber(points)}点です。`,
    neverWorn: ({ span }) => `入手から${span}使われておらず、最高点のシーンもありません。`,
    neverWornNearest: ({ span, scenario, points, best }) =>
      `入手から${span}使われておらず、最高点のシーンもありません。最も近いのは「${scenario}」で、${best}との差は${formatNumber(points)}点です。`,
  },
  pack: {
    packFor: '持ち出すシーン',
    moreScenarios: ({ count }) => `ほか${count}件`,
    minutesForEach: '各シーンの時間（分）',
    emptyIsUsual: '空欄：ふだんと同じ長さ',
    asUsual: 'ふだんどおり',
    whatWillYouDo: '旅先では何をしますか？',
    chooseAll:
      '使うシーンをすべて選んでください。全部を十分にこなせる最小限の機器と、持ち物、充電するものを一覧にします。',
    nothingServes: '手持ちに十分な機器がありません',
    coversAll: ({ count }) => `${formatNumber(count)}台ですべてカバー`,
    coversSome: ({ count, covered, of }) => `${formatNumber(count)}台で${of}シーン中${covered}シーン`,
    untickAll: 'チェックをすべて外す',
    copyAsText: 'テキストでコピー',
    copied: 'コピーしました。',
    notCopied: 'クリップボードにコピーできませんでした。もう一度お試しください。',
    toPack: '持っていくもの',
    open: '開く',
    for: '用途',
    notCovered: 'カバーできないシーン',
    notCoveredLine: ({ scenario, reason }) => `カバーできません：${scenario}。${reason}`,
    listed: ({ device, covers }) => `${device}（${covers}）`,
  },
  bring: {
    putOnUnopened: ({ product }) => `装着するもの：${product}（在庫の未開封品）。`,
    putOnFromDrawer: ({ product }) => `装着するもの：${product}（引き出しから）。`,
    cableUnopened: ({ product }) => `持っていくケーブル：${product}（在庫の未開封品）。`,
    cableFromDrawer: ({ product }) => `持っていくケーブル：${product}（引き出しから）。`,
    playsFrom: ({ source }) => `再生機器は${source}です。`,
    spare: {
      tips: ({ product, left, planned }) =>
        `予備のイヤーピース：${product}。今のものは残り約${left}、予定は${planned}です。`,
      pads: ({ product, left, planned }) =>
        `予備のイヤーパッド：${product}。今のものは残り約${left}、予定は${planned}です。`,
    },
    noSpare: {
      tips: ({ left, planned }) =>
        `イヤーピースは残り約${left}、予定は${planned}です。合うとわかっている予備はありません。`,
      pads: ({ left, planned }) =>
        `イヤーパッドは残り約${left}、予定は${planned}です。合うとわかっている予備はありません。`,
    },
    about: ({ amount }) => `約${amount}`,
    charge: ({ battery }) => `充電してください。バッテリーは${battery}です。`,
    chargeAndCharger: ({ battery, planned }) =>
      `充電し、充電器も持っていってください。予定の${planned}に対し、バッテリーは${battery}です。`,
  },
  uncovered: {
    tooWeak: ({ device, score }) => `手持ちで最もよい${device}でも、100点中${score}点です。`,
    nothingOwned: '持っていける機器がまだありません。',
    allExcluded: '手持ちの機器は、どれも何らかの理由で使えません。',
  },
  neitherWay: '優劣はありません。',
  compare: {
    takesTwo: '比較には2台必要です',
    addSecond: 'コレクションに2台目を追加すると、ここで項目ごとに比べられます。',
    addDevice: '機器を追加',
    what: '比較するもの',
    twoDevices: '2台の機器',
    formats: 'イヤホンかヘッドホンか',
    one: '1台目',
    other: '2台目',
    against: ({ a, b }) => `${a}と${b}の比較`,
    ahead: '優勢',
    againstIt: ({ reasons }) => `使えない理由：${reasons}`,
    notScored: '比べられる項目がありません。どちらかに点数を付けられません。',
    decisiveFirst: '決め手になる項目から並べています。',
    decisiveFirstBars:
      '決め手になる項目から並べています。バーの長さは項目の重み、塗りは機器の適合度を表します。',
    showAs: '項目の表示',
    bars: 'バー',
    table: '表',
    terms: '項目',
    sideOf: ({ device }) => `${device}：`,
    points: '点。',
    assumed: ({ reason }) => `${reason}（この種類での想定）`,
    columns: { criterion: '項目', weight: '重み', lead: '差', because: '理由' },
    even: '互角',
    leads: ({ device, points }) => `${device} +${points}`,
  },
  kinds,
}
