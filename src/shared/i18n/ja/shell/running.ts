import type { Texts } from '../../en'

export const running: Texts['shell']['running'] = {
  label: '進行中のセッション',
  none: '進行中のセッションはありません',
  startAgain: ({ device }) => `${device}で再開`,
  since: ({ time }) => `${time}から`,
  stop: '終了',
  switch: '機器を切り替える',
  switchTo: '続けて使う機器',
  switchHint: 'ここまでのセッションは残り、この時点から新しいセッションが始まります。',
}

export const after: Texts['shell']['after'] = {
  what: ({ device, duration }) => `${device}、${duration}`,
  howWasIt: 'いかがでしたか？',
  stars: ({ stars }) => `5段階中${stars}`,
  howLoud: '音量は？',
  levels: { quiet: '小さめ', normal: '普通', loud: '大きめ' },
  about: ({ dbA }) => `約${dbA} dB(A)`,
  exact: '数値で…',
  level: '音量レベル',
  leave: '評価しない',
}

export const notices: Texts['shell']['notices'] = {
  label: 'セッションについての質問',
  closedAfterCrash: ({ device, time }) =>
    `${device}のセッション中にCanalogが終了しました。確実にわかる最後の時刻（${time}）でセッションを閉じました。これで合っていますか？`,
  thatIsRight: '合っている',
  stillRunning: ({ device, dateTime }) =>
    `${device}は${dateTime}からセッションが続いていますが、その間、Canalogは動いていませんでした。まだ聴いていますか？`,
  stillListening: 'まだ聴いている',
  slept: ({ device, from, to }) =>
    `${device}のセッション中、コンピューターが${from}から${to}までスリープしていました。この時間も数えますか？`,
  itCounts: '数える',
  endAtSleep: ({ time }) => `${time}で終了`,
  long: ({ device, time, usual }) =>
    `${device}は${time}からセッションが続いています。いつもは${usual}ほどで終わります。まだ聴いていますか？`,
  endedAt: '終了時刻を指定…',
  day: '日付',
  time: '時刻',
  endThere: 'そこで終了',
}
