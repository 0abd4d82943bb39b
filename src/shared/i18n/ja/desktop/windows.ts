import type { Texts } from '../../en'
import { formatNumber } from '../../kit'

type Desktop = Texts['desktop']

export const tray: Desktop['tray'] = {
  named: 'Canalog',
  hidden: 'Canalog（ウィンドウは非表示）',
  listening: ({ name, duration }) => `${name}、${duration}`,
  due: ({ count }) => `期限の来たものが ${formatNumber(count)} 件あります`,
  showWindow: 'ウィンドウを表示',
  open: 'Canalog を開く',
  quit: 'Canalog を終了',
  stop: '終了',
  startAgain: ({ name }) => `${name} で再開`,
  switchTo: '切り替え先',
  start: '開始',
  goesOn: 'Canalog はトレイで動いています',
  goesOnWhere: 'ウィンドウは隠れています。トレイのアイコンから再表示や終了ができます。',
  noEarlier: '再開できる以前のセッションがありません。先に「今日」で選んでください。',
  stopped: ({ name }) => `終了：${name}`,
  listeningOn: ({ name }) => `聴取中：${name}`,
}

export const quitting: Desktop['quitting'] = {
  running: 'セッションが進行中です。',
  runningOn: ({ name }) => `${name} のセッションが進行中です。`,
  what: '今終了しますか、それとも Canalog を閉じたまま聴き続けますか？ 続ける場合は計測が続き、次回の起動時に確認します。',
  stopAndQuit: 'セッションを終えて終了',
  goOn: '聴き続ける',
  cancel: 'キャンセル',
  staysOpen: 'Canalog は開いたままです。',
}

export const crash: Desktop['crash'] = {
  twice: 'Canalog の画面が 2 回クラッシュしました',
  safe: ({ logId }) => `保存した内容は安全です。詳細はログの ${logId} にあります。`,
  openAgain: 'もう一度開く',
  quit: '終了',
  hasToClose: 'Canalog を閉じる必要があります',
  bug: ({ logId }) =>
    `予期しない問題が起きました。保存した内容は安全です。Canalog をもう一度開いてください。詳細はログの ${logId} にあります。`,
}

export const files: Desktop['files'] = {
  exportCollection: 'コレクションを書き出す',
  exportSessions: 'セッションを書き出す',
  saveShopping: '買い物リストを保存',
  importCollection: 'コレクションを読み込む',
  collection: 'Canalog コレクション',
  table: '表',
  calendar: 'カレンダー',
  keepCalendar: 'カレンダーファイルを最新に保つ',
  saveCalendar: 'カレンダーのコピーを保存',
  chooseAgain: 'その後に別のファイルを開いたため、もう一度ファイルを選んでください。',
  notAFile: 'これはファイルではありません。',
  tooLarge: 'このファイルは 500 MB を超えています。',
  folderUnshown: 'システムがそのフォルダーを表示できません。',
  backups: 'バックアップ',
  backupGone: 'そのバックアップはもうありません。何も変更されていません。',
  backupUnopened: 'そのバックアップは開けません。コレクションは元のままです。',
  bytesChanged:
    '何も書き込んでいないのにコレクションのファイルの内容が変わっています。ディスクの故障で起きることがあります。',
  stopFirst: 'セッションが進行中です。先に終了してください。',
  sampleOpen: 'サンプルコレクションを開いています。先に自分のコレクションに戻ってください。',
}

export const calendarProblems: Desktop['calendarProblems'] = {
  noFolder: '今、そのフォルダーがありません。',
  forbidden: 'Canalog にはそこへの書き込み権限がありません。',
  readOnly: 'そのディスクには書き込めません。',
  full: 'ディスクがいっぱいです。',
  quota: 'ディスクの割り当てを使い切りました。',
  inUse: 'ほかのプログラムがファイルを使っています。',
  folderNow: '今は同じ名前のフォルダーがあります。',
  other: '書き込めませんでした。詳細はログにあります。',
}

export const system: Desktop['system'] = {
  testTitle: 'Canalog はこのようにお知らせします',
  testBody: 'リマインダーをクリックすると、その内容が開きます。',
  installedOnly: 'ログイン時に起動できるのは、インストールされた Canalog だけです。',
  keysTaken: 'このキーはほかのプログラムかシステムが使っています。別のキーを選んでください。',
}
