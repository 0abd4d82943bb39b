import type { Texts } from '../../en'
import { formatNumber } from '../../kit'

type Desktop = Texts['desktop']

export const tray: Desktop['tray'] = {
  named: 'Canalog',
  hidden: 'Canalog（ウィンドウは非表示）',
  listening: ({ name, duration }) => `${name}、${duration}`,
  due: ({ count }) => `対応が必要なものが${formatNumber(count)}件あります`,
  showWindow: 'ウィンドウを表示',
  open: 'Canalogを開く',
  quit: 'Canalogを終了',
  stop: '聴取を終了',
  startAgain: ({ name }) => `${name}で再開`,
  switchTo: '機器を切り替える',
  start: '開始',
  goesOn: 'Canalogは通知領域で動いています',
  goesOnWhere: 'ウィンドウは隠れています。通知領域のアイコンから再表示や終了ができます。',
  stopped: ({ name }) => `終了：${name}`,
  listeningOn: ({ name }) => `再生中：${name}`,
}

export const quitting: Desktop['quitting'] = {
  running: 'セッションが進行中です。',
  runningOn: ({ name }) => `${name}のセッションが進行中です。`,
  what: '今終了しますか、それともCanalogを閉じたまま聴き続けますか？続ける場合は計測が続き、次回の起動時に確認します。',
  stopAndQuit: 'セッションを終えて終了',
  goOn: '聴き続ける',
  cancel: 'キャンセル',
  staysOpen: 'Canalogは開いたままです。',
}

export const crash: Desktop['crash'] = {
  twice: 'Canalogの画面が2回クラッシュしました',
  safe: ({ logId }) => `保存した内容は安全です。詳細はログの${logId}にあります。`,
  openAgain: 'もう一度開く',
  quit: '終了',
  hasToClose: 'Canalogを閉じる必要があります',
  bug: ({ logId }) =>
    `予期しない問題が起きました。保存した内容は安全です。Canalogをもう一度開いてください。詳細はログの${logId}にあります。`,
}

export const files: Desktop['files'] = {
  exportCollection: 'コレクションを書き出す',
  exportSessions: 'セッションを書き出す',
  saveShopping: '買い物リストを保存',
  importCollection: 'コレクションを読み込む',
  collection: 'Canalogコレクション',
  table: '表',
  calendar: 'カレンダー',
  keepCalendar: 'カレンダーファイルを最新に保つ',
  saveCalendar: 'カレンダーのコピーを保存',
  chooseAgain: 'そのあとに別のファイルを確認したため、もう一度ファイルを選んでください。',
  notAFile: 'これはファイルではありません。',
  tooLarge: 'このファイルは500 MBを超えています。',
  outOfMemory: 'Canalogが使えるメモリでは足りません。何も変更されていません。',
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
  forbidden: 'Canalogにはそこへの書き込み権限がありません。',
  readOnly: 'そのディスクには書き込めません。',
  full: 'ディスクがいっぱいです。',
  quota: 'ディスクの割り当てを使い切りました。',
  inUse: 'ほかのプログラムがファイルを使っています。',
  folderNow: '同じ名前のフォルダーができています。',
  other: '書き込めませんでした。詳細はログにあります。',
}

export const system: Desktop['system'] = {
  testTitle: 'Canalogはこのようにお知らせします',
  testBody: 'リマインダーをクリックすると、その内容が開きます。',
  installedOnly: 'ログイン時に起動できるのは、インストールされたCanalogだけです。',
  keysTaken: 'このキーはほかのプログラムかシステムが使っています。別のキーを選んでください。',
}
