import type { Texts } from '../en'
import { formatNumber } from '../kit'

export const sessions: Texts['sessions'] = {
  title: 'セッション',
  repeatLast: '前回と同じ内容で記録…',
  logPast: '過去の分を記録…',
  importCsv: 'CSVを読み込む…',

  quickAdd: {
    question: '何で聴きましたか？',
    example: '昨日の夜、約2時間、HD 600',
    hint: 'いつ、どのくらい、何で聴いたかを入力します。シーンも書けます。',
    submit: '記録',
    enterLogs: ({ understood }) => `${understood}Enterキーで記録します。`,
  },

  filters: {
    label: 'セッションを絞り込む',
    searchNotes: 'メモを検索',
    search: '検索',
    clearSearch: '検索をクリア',
    byDevice: '機器で絞り込む',
    anyDevice: 'すべての機器',
    byScenario: 'シーンで絞り込む',
    anyScenario: 'すべてのシーン',
    allDays: 'すべての日を表示',
  },

  empty: {
    noMatch: '一致するセッションがありません',
    showAll: 'すべてのセッションを表示',
    tryOther: '検索語を減らすか、別の機器や別の日を試してください。',
    nothingYet: '記録はまだありません',
    log: 'セッションを記録',
    howToBegin:
      '「今日」でクリックして始めるか、覚えている分を書き込んでください。上の欄には「昨日の夜、約2時間」のように、機器の名前と一緒に入力します。',
  },

  list: {
    label: 'セッション',
    showEarlier: '以前のセッションを表示',
    select: ({ device, time }) => `${device}、${time}を選択`,
    actions: ({ device, time }) => `${device}、${time}の操作`,
    fromTo: ({ from, to }) => `${from}〜${to}`,
    running: ({ from }) => `${from}、進行中`,
    otherParts: '装着中とは別のパーツ',
    rated: ({ stars }) => `評価：5段階中${stars}`,
    edit: '編集…',
    split: '分割…',
    move: '別の機器に移動…',
    repeat: '同じ内容で記録…',
  },

  selection: {
    selected: ({ count, length }) => `${formatNumber(count)}件のセッションを選択中 · ${length}`,
    merge: '結合',
    mergeHint: '最初の開始から最後の終了までを、途中の休憩も含めて1つのセッションにします',
    move: '移動…',
    clear: '選択を解除',
    tickTwo: '結合するには、2つ以上のセッションにチェックを入れてください。',
    oneDevice: '結合できるのは同じ機器のセッションだけです。',
    stopFirst: '進行中のセッションは、終了してから結合してください。',
    anotherBetween: '間に同じ機器の別のセッションがあります。',
  },

  calendar: {
    label: 'カレンダー',
    previousMonth: '前の月',
    nextMonth: '次の月',
    weekdays: ['日', '月', '火', '水', '木', '金', '土'],
    heardOn: ({ day, length }) => `${day}：${length}`,
    nothingOn: ({ day }) => `${day}：記録なし`,
    total: ({ length, days }) => `${formatNumber(days)}日で${length}`,
    nothing: 'この月の記録はありません',
  },

  form: {
    log: 'セッションを記録',
    edit: 'セッションを編集',
    fromLink: '外部のリンクから入力された内容です。記録するまでは何も書き込まれません。',
    deviceMissing: '何で聴いたかを選んでください。',
    date: '日付',
    start: '開始',
    end: '終了',
    length: '長さ',
    stillRunning: '進行中です。',
    lengthUntil: ({ length, day }) => `${length}、${day}まで`,
    level: '音量レベル',
    temperature: '気温',
    notSaid: '未入力',
    sweat: '汗',
    sweats: { none: 'なし', light: '少し', heavy: '多い' },
    rating: '評価',
    stars: ({ stars }) => `5段階中${stars}`,
    clearRating: 'クリア',
    notes: 'メモ',
    otherParts: 'このセッションだけ別のパーツ',
    otherPartsHint: '同じ場所に装着中のパーツの代わりに使ったもの',
    submitLog: '記録',
  },

  split: {
    title: 'セッションを分割',
    session: ({ device, from, to }) => `${device}、${from}〜${to}`,
    at: '分割する時刻',
    outside: '開始と終了の間の時刻を選んでください。',
    result: ({ first, second }) =>
      `${first}と${second}に分かれます。音量レベルと評価は両方に、メモは前半にだけ残ります。`,
    submit: '分割',
  },

  move: {
    title: ({ count }) => (count === 1 ? 'セッションを移動' : `${formatNumber(count)}件のセッションを移動`),
    to: '移動先',
    submit: '移動',
  },

  csv: {
    title: 'CSVファイルからセッションを読み込む',
    chooseFile: 'ファイルを選ぶ…',
    chooseOther: '別のファイルを選ぶ…',
    hint: '1行目は列の名前です。実行するまでは何も書き込まれません。',
    columns: {
      device: '機器',
      date: '日付（別の列の場合）',
      start: '開始',
      end: '終了',
      minutes: '長さ（分）',
      scenario: 'シーン',
      levelDbA: '音量レベル（dB(A)）',
      rating: '評価',
      sweat: '汗',
      notes: 'メモ',
    },
    chooseColumn: '列を選ぶ',
    notInFile: 'ファイルになし',
    noneReadable: 'この列の組み合わせで読み取れる行はありません。',
    sample: '最初の数行の読み取り結果',
    length: '長さ',
    running: '進行中',
    unreadable: ({ count }) => `${formatNumber(count)}行を読み取れません`,
    unreadableHint: ({ count }) =>
      `${formatNumber(count)}行を読み取れません。ファイルか列を直してください。すべての行が読み取れるまで何も書き込まれません。`,
    linesWithErrors: '問題のある行',
    line: ({ line }) => `${line}行目：`,
    submit: ({ count }) => `${formatNumber(count)}件のセッションを読み込む`,
  },
}
