import type { Texts } from '../../en'

type Words = Texts['shell']

export const nav: Words['nav'] = {
  label: '画面',
  places: {
    today: '今日',
    collection: 'コレクション',
    parts: 'パーツ',
    sessions: 'セッション',
    agenda: '予定',
    insights: '分析',
    coverage: 'カバー範囲',
    settings: '設定',
  },
  sample: 'サンプルコレクション',
  due: '件が要対応',
  anything: ({ keys }) => `${keys} — 何でも実行`,
  log: ({ keys }) => `${keys} — セッションを記録`,
  allKeys: ({ keys }) => `${keys} — キー操作一覧`,
}

export const commands: Words['commands'] = {
  'palette.open': '何でも実行…',
  'go.today': '「今日」を開く',
  'go.collection': '「コレクション」を開く',
  'go.parts': '「パーツ」を開く',
  'go.sessions': '「セッション」を開く',
  'go.agenda': '「予定」を開く',
  'go.insights': '「分析」を開く',
  'go.coverage': '「カバー範囲」を開く',
  'go.scenarios': '自分のシーンを開く',
  'go.shopping': '買い物リストを開く',
  'go.settings': '「設定」を開く',
  'session.toggle': '前回の機器で再開、または終了',
  'session.switch': '進行中のセッションの機器を切り替える',
  'session.log': '過去のセッションを記録',
  'device.add': '機器を追加',
  'part.add': 'イヤーピースやパッドを追加',
  'coverage.pack': '持ち物リストを作る',
  'coverage.compare': '2台の機器を比較',
  'insights.costs': 'かかる費用を見る',
  undo: '直前の変更を元に戻す',
  search: 'この画面で検索',
  'keys.open': 'キー操作一覧を表示',
}

export const keys: Words['keys'] = {
  title: 'キー操作',
  everywhere: 'すべての画面',
  or: 'または',
  caps: {
    Ctrl: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Space: 'スペース',
    Home: 'Home',
    End: 'End',
    PageUp: 'PageUp',
    PageDown: 'PageDown',
    Insert: 'Insert',
  },
}

export const palette: Words['palette'] = {
  label: 'コマンドパレット',
  field: '何でも実行',
  placeholder: 'HD 600で開始、フライトのおすすめ、過去のセッションを記録…',
  nothingFound: '見つかりません。機器、シーン、またはしたいことを入力してください。',
  groups: { commands: 'コマンド', pick: 'おすすめ', start: '開始', open: '開く' },
  pickFor: ({ scenario }) => `${scenario}のおすすめ`,
  start: ({ device }) => `${device}で開始`,
  open: ({ device }) => `${device}を開く`,
}

export const faults: Words['faults'] = {
  broke: 'この画面で問題が起きました',
  nothingLost: {
    before: '記録は失われていません。確定した内容はすべてディスクに保存済みです。問題の番号：',
    after: '。ログの詳細にも同じ番号があります。',
  },
  tryAgain: '再試行',
  goToToday: '「今日」を開く',
  reload: 'ウィンドウを再読み込み',
  missing: 'ここには何もありません',
  missingWhy: '削除されたもののページだった可能性があります。',
}

export const toasts: Words['toasts'] = {
  failed: '実行できませんでした',
  failedWhy:
    '何も変更していません。もう一度お試しください。それでもうまくいかないときは、Canalogを再起動してください。',
  undone: ({ label }) => `元に戻しました：${label}`,
  nothingToUndo: '元に戻すものはありません。',
  nothingToStart: '再開できる以前のセッションがありません。先に「今日」で選んでください。',
  nothingToSwitch: '別の機器に切り替えられる進行中のセッションはありません。',
}
