import type { Texts } from '../en'
import { formatNumber } from '../kit'

export const today: Texts['today'] = {
  question: 'これから何をしますか？',
  asideLabel: '対応が必要なものと今週のまとめ',
  startPick: 'おすすめで開始',

  firstStart: {
    title: 'Canalogへようこそ',
    question: '何で聴いていますか？',
    add: '最初の機器を追加',
    enough:
      'ヘッドホン1台、またはイヤホン1組があれば始められます。すべてこのコンピューターの1つのファイルに保存されます。',
    own: {
      title: '持っているものを追加',
      text: '3文字入力すれば、5,000以上のモデルから選べます。ほかのことはあとで構いません。',
    },
    log: {
      title: 'クリック1つで記録',
      text: '着けたら開始、外したら終了。あとからいつでも訂正できます。',
    },
    ask: {
      title: '何を使うか相談',
      text: 'これからすることを選ぶと、機器とイヤーピースを理由とともに提案します。',
    },
  },

  scenarios: {
    label: 'シーン',
    more: ({ count }) => `ほか${formatNumber(count)}件`,
    fewer: '減らす',
    yours: '自分のシーン…',
  },

  context: {
    label: '今回の条件',
    minutes: { before: '時間：', label: '予定の長さ（分）', suffix: '分' },
    noise: {
      before: '周囲の騒音：',
      label: '周囲の騒音',
      hint: '30は静かな部屋、50はオフィス、70は道路、80は機内',
    },
    temperature: { before: '気温：', label: '気温' },
    aware: { before: '周囲の音を聞く：', needed: '必要', notNeeded: '不要' },
    glasses: {
      before: 'メガネ：',
      label: 'メガネ',
      frames: { none: 'なし', thin: '細いフレーム', normal: '普通のフレーム', thick: '太いフレーム' },
    },
    headRest: { before: 'ヘッドレスト：' },
    othersNear: { before: '近くの人：' },
    interruptions: {
      before: '中断：',
      label: '中断',
      amounts: { none: 'なし', some: 'ときどき', many: '多い' },
    },
    wind: { before: '風：' },
    source: {
      before: '再生機器：',
      label: '手元の再生機器',
      best: '最適なもの',
      bestOwned: '手持ちの中で最適なもの',
    },
    rotate: { before: '選び方：' },
    yes: 'あり',
    no: 'なし',
    more: 'その他…',
    less: '閉じる',
    reset: 'リセット',
  },

  pick: {
    label: ({ device }) => `おすすめ：${device}`,
    surprise: '今日のサプライズ',
    atYourWish: ({ reason }) => `対象外ですが表示しています：${reason}`,
    ofHundred: ({ standing }) => `100点中 · ${standing}`,
    keptByYou: '固定中',
    onlyOne: '合うのはこれだけ',
    levelWithBest: '1位と同点',
    levelWithNext: '次点と同点',
    behindBest: ({ points }) => `1位と${formatNumber(points)}点差`,
    ahead: ({ points }) => `${formatNumber(points)}点リード`,

    keep: ({ name }) => `${name}を固定`,
    keepOn: ({ name }) => `${name}を固定：オン`,

    start: { long: 'セッションを開始', short: '開始' },
    switchTo: { long: 'これに切り替え', short: '切り替え' },
    running: { long: '進行中', short: '進行中' },

    notThisTime: '今回は見送る',
    whyNot: 'その理由は？',
    passReasons: {
      other: '今日は気分ではない',
      not_at_hand: '手元にない',
      uncomfortable: '装着感',
      too_hot: '暑い',
      too_bulky: 'かさばる',
      sound: '音',
      isolation: '遮音性',
      battery: 'バッテリー',
    },

    hideTerms: '内訳を隠す',
    showTerms: '内訳をすべて表示',
    rate: 'この組み合わせを評価',
    surpriseMe: 'サプライズ',
    backToBest: '最適な1台に戻る',

    tryIt: '試す',
    fillIn: { before: '次を入力すると、より確実になります：', between: 'と', after: '。' },
  },

  rig: {
    with: '装着：',
    cable: 'ケーブル：',
    from: '再生機器：',
    detail: ({ detail }) => `（${detail}）`,
    hoursLeft: ({ length }) => `残り${length}`,
    pastItsTime: '時期超過',
    headroom: 'の余裕',
    tooLittleDrive: 'の出力不足',
  },

  terms: {
    columns: {
      criterion: '項目',
      weight: '重み',
      suits: '適合度',
      points: '点数',
      because: '理由',
    },
    score: '合計',
    assumed: '（この種類での想定）',
  },

  rating: {
    countsMore: ({ device, worn }) =>
      `${device}と${worn}の組み合わせです。ここでの評価は、この種類の一般的な値より優先されます。`,
    stars: ({ aspect, stars }) => `${aspect}：5段階中${stars}`,
  },

  nothing: {
    keptDoNotMatch: '固定したもの同士が、ここでは合いません。どちらかを解除してください。',
    keptDevice: '固定した機器はこのシーンに合いません。理由は下にあります。',
    keptTips: '固定したペアを付けられる機器に、このシーンに合うものはありません。',
    passedOnAll: '合うものはすべて見送りました。',
    nothingSuits: 'このシーンに合う機器がありません。理由は下にあります。',
  },

  setAside: {
    keepDevice: ({ device }) => `${device}を固定しています。残りはそれに合わせて選びます。`,
    keepTips: ({ tips }) => `${tips}を固定しています。残りはそれに合わせて選びます。`,
    keepBoth: ({ device, tips }) => `${device}と${tips}を固定しています。残りはそれに合わせて選びます。`,
    letGo: '解除',
    bringBack: ({ count }) => `見送ったものを戻す（${formatNumber(count)}）`,
  },

  others: {
    title: 'そのほかの候補',
    columns: {
      device: '機器',
      bar: '点数のバー',
      score: '点数',
      whyNotFirst: '1位でない理由',
      keepOrStart: '固定または開始',
    },
    fewer: '表示を減らす',
    more: ({ count }) => `あと${formatNumber(count)}件を表示`,
    lessWell: ({ count }) => `ほかの${formatNumber(count)}件はあまり合いません。`,
  },

  ruledOut: {
    title: '対象外',
    hide: '隠す',
    show: ({ count }) => `${formatNumber(count)}件を理由とともに表示`,
    showAnyway: 'それでも表示',
  },

  learned: {
    title: 'Canalogが学習したこと',
    hide: '隠す',
    show: ({ scenario }) => `選択によって「${scenario}」で変わったことを表示`,
    nothingYet:
      'まだありません。おすすめ以外を使ったり、見送った理由を選んだり、セッションを評価したりすると、ここに表示されます。',
    fromHere: ({ here }) => `このシーンの${choices(here)}に基づきます。`,
    fromElsewhere: ({ elsewhere }) =>
      `このシーンではまだありません。ほかのシーンの${choices(elsewhere)}も少し反映しています。`,
    fromBoth: ({ here, elsewhere }) =>
      `このシーンの${choices(here)}に基づきます。ほかのシーンの${choices(elsewhere)}も少し反映しています。`,
    nothingTelling: '今のところ、目立った変化はありません。',
    columns: { criterion: '項目', designed: '初期設定', forYou: 'あなたの場合', because: '理由' },
    giveOrTake: ({ share }) => `±${share}`,
    othersCountLess: 'ほかの条件の比重が下がった分、上がりました。',
    othersCountMore: 'ほかの条件の比重が上がった分、下がりました。',
    reset: ({ scenario }) => `「${scenario}」の学習をリセット`,
  },

  attention: {
    title: '対応が必要なもの',
    nothing:
      'ありません。同様のペアの約半数が寿命を迎える頃になったイヤーピースやパッドと、続けている手入れの時期が来たものを、ここに表示します。',
    more: ({ count }) => `ほか${formatNumber(count)}件`,
    ahead: '今後90日間',
  },

  week: {
    title: '今週',
    nothingYet: 'まだ聴いていません。',
    listened: ({ length }) => `${length}聴きました。`,
    dose: ({ dose }) => `音響ばく露量：${dose}。`,
    withoutLevel: ({ length }) => `うち${length}は音量レベルがなく、数えていません。`,
  },
}

function choices(count: number): string {
  return `選択・評価${formatNumber(count)}件`
}
