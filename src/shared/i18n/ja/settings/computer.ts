import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['settings']

export const desktop: Words['desktop'] = {
  title: 'デスクトップ',
  intro: 'このコンピューターだけの設定です。最初はすべてオフになっています。',
  tray: { tray: '通知領域にCanalogを表示する', menuBar: 'メニューバーにCanalogを表示する' },
  trayHint: '聴いているものと期限が来たものを表示します。終了と、よく使う機器のクイック開始もできます。',
  closing: {
    tray: 'ウィンドウを閉じても、通知領域に残す',
    menuBar: 'ウィンドウを閉じても、メニューバーに残す',
  },
  closingNeeds: { tray: '通知領域のアイコンが必要です。', menuBar: 'メニューバーのアイコンが必要です。' },
  closingHint: '終了は、そこから、または「ファイル」メニューから行えます。',
  closingHintLinux:
    '終了は、そこから、または「ファイル」メニューから行えます。拡張機能のないGNOMEなど、通知領域のないデスクトップもあります。その場合は、Canalogをもう一度起動するとウィンドウが開きます。',
  login: 'ログイン時に起動する',
  loginUninstalled: 'Canalogをインストールすると使えます。',
  loginHidden: {
    tray: 'ウィンドウを開かず、通知領域だけに表示します。',
    menuBar: 'ウィンドウを開かず、メニューバーだけに表示します。',
  },
  loginShown: 'ウィンドウを開いて起動します。',
}

export const shortcut: Words['shortcut'] = {
  label: 'ほかのアプリの使用中でも開始・終了',
  hint: 'セッションの進行中なら終了し、そうでなければ前回の機器で開始します。ウィンドウが手前にないときは、どちらになったかを通知します。',
  pressing: 'キーを押してください…',
  record: 'キーを登録…',
  change: '変更…',
  switchOff: 'オフにする',
  how: ({ superKey }) =>
    `Ctrl、Alt、Shift、${superKey}のうち2つを押したまま、文字か数字のキーを押してください。Escで取り消します。`,
  taken: 'ほかのアプリがこのキーを使っているため、ここでは使えません。別のキーを選んでください。',
  whyNot: {
    key: () => '使えるのは、文字、数字、Space、Home、End、Page Up、Page Down、Insert、F1〜F24だけです。',
    modifiers: ({ superKey }) =>
      `ほかのアプリが使う組み合わせです。Ctrl、Alt、Shift、${superKey}のうち2つ（Shiftだけは不可）を押してください。ファンクションキーなら1つで足ります。`,
  },
}

export const data: Words['data'] = {
  title: 'データ',
  intro: 'このコンピューターにある1つのSQLiteファイルです。どこにも送信しません。',
  kilobytes: ({ amount }) => `${amount} kB`,
  megabytes: ({ amount }) => `${amount} MB`,
  openFolder: 'フォルダーを開く',
  synced: ({ service }) =>
    `このフォルダーは${service}で同期されているようです。開いているコレクションが壊れるおそれがあります。同期されないフォルダーに置き、ここには書き出したファイルを置くほうが安全です。`,
  sampleOpen: 'サンプルコレクションを開いています。ここでの操作は、サンプルのファイルだけに残ります。',
  sampleApart: 'サンプルコレクションは別のファイルで、自分のコレクションと混ざることはありません。',
}

export const backups: Words['backups'] = {
  title: 'バックアップ',
  intro: '変更があれば、毎日と終了時に自動で作成します。どれも検証してから有効になります。',
  failed: '前回の自動バックアップに失敗しました',
  failedHow: ({ dateTime, problem }) =>
    `${dateTime}：${problem}次の終了時に再試行します。「今すぐバックアップ」ならすぐに実行できます。`,
  backUp: '今すぐバックアップ',
  done: ({ size }) => `バックアップして検証しました（${size}）。`,
  none: 'バックアップはまだありません。',
  newestToday: ({ size }) => `最新は今日のもの（${size}）です。`,
  newestYesterday: ({ size }) => `最新は昨日のもの（${size}）です。`,
  newestOld: ({ days, size }) => `最新は${plural(days, { other: '#日前' })}のもの（${size}）です。`,
  kinds: {
    manual: '手動',
    auto: '自動',
    safety: '置き換えの前',
    update: 'アップデートの前',
  },
  restore: '復元',
  restoreAsk: '復元…',
  restoreOf: ({ dateTime }) => `${dateTime}を復元…`,
  showAll: ({ count }) => `${count}件すべてを表示`,
  restoreThis: 'このバックアップを復元しますか？',
  looking: '中身を確認しています…',
  holds: ({ contents }) => `内容：${contents}。`,
  holdsNothing: '内容：機器もセッションもありません。',
  lastSession: ({ dateTime }) => `最後のセッションの開始：${dateTime}。`,
  notGood: {
    damaged: 'このバックアップは破損しているため、復元できません。コレクションに影響はありません。',
    newer:
      'このバックアップは、より新しいCanalogで作成されました。復元するには、新しいバージョンをインストールしてください。',
    unreadable: 'このバックアップは今は読み取れません。コレクションに影響はありません。',
  },
  goesBack: ({ dateTime }) =>
    `すべての記録が${dateTime}の状態に戻ります。それより後のものは画面から消えますが、別のバックアップとして残ります。`,
  restored: ({ dateTime }) => `記録を${dateTime}の状態に戻しました。`,
}

export const transfer: Words['transfer'] = {
  title: '書き出しと読み込み',
  intro: 'コレクションファイルには、写真以外のすべてが入ります。セッションは表としても書き出せます。',
  exportCollection: 'コレクションを書き出す',
  exportSessions: 'セッションをCSVで書き出す',
  importCollection: 'コレクションを読み込む…',
  hint: '読み込む前に、ファイルの中身を表示します。CSVのセッションは「セッション」画面で読み込みます。',
  saved: ({ file }) => `${file}として保存しました。`,
  importOf: ({ file }) => `${file}を読み込む`,
  notReadable: 'このファイルは、このままでは読み込めません',
  nothingWritten: '何も書き込んでいません。次の点を直してから、ファイルを選び直してください。',
  holds: ({ contents }) => `ファイルの内容：${contents}。`,
  holdsNothing: 'ファイルには何も入っていません。',
  counts: {
    devices: ({ count }) => plural(count, { other: '機器#台' }),
    products: ({ count }) => plural(count, { other: '製品#件' }),
    stock: ({ count }) => plural(count, { other: '在庫#件' }),
    parts: ({ count }) => plural(count, { other: 'ペア#組' }),
    mounts: ({ count }) => plural(count, { other: '装着#件' }),
    sessions: ({ count }) => plural(count, { other: 'セッション#件' }),
    sources: ({ count }) => plural(count, { other: '再生機器#台' }),
    scenarios: ({ count }) => plural(count, { other: 'シーン#件' }),
    notes: ({ count }) => plural(count, { other: 'メモ#件' }),
    photos: ({ count }) => plural(count, { other: '写真#枚' }),
    dutyRules: ({ count }) => plural(count, { other: '手入れのルール#件' }),
    dutiesDone: ({ count }) => plural(count, { other: '手入れの記録#件' }),
    snoozes: ({ count }) => plural(count, { other: '「あとで通知」#件' }),
    fitJudgements: ({ count }) => plural(count, { other: 'フィット感の評価#件' }),
    feedback: ({ count }) => plural(count, { other: '選択の記録#件' }),
    learningResets: ({ count }) => plural(count, { other: '学習のリセット#件' }),
    rigRatings: ({ count }) => plural(count, { other: '評価#件' }),
    materialFigures: ({ count }) => plural(count, { other: '素材の数値#件' }),
    deviceMeters: ({ count }) => plural(count, { other: '消耗の計測#件' }),
    orders: ({ count }) => plural(count, { other: '注文#件' }),
  },
  notEmpty: 'コレクションは空ではありません',
  add: '追加する',
  addHint: 'すでにあるものは飛ばします。',
  replace: '置き換える',
  replaceHint: '今あるものはすべてなくなりますが、バックアップとして残ります。',
  replaceAll: 'すべて置き換える',
  import: '読み込む',
}

export const about: Words['about'] = {
  title: 'Canalogについて',
  version: ({ version, electron }) =>
    `Canalog ${version}（Electron ${electron}）。MITライセンスのフリーソフトウェアです。`,
  catalogue:
    '機種とアクセサリーのカタログは、CC BY-SA 4.0による独立した著作物です。OPRA（CC BY-SA 4.0）、Jaakko Pasanen氏のAutoEq（MIT）、公開されているsquig.linkの機種名を基に、統合と修正を加えました。出典を示し、同じライセンスで公開するかぎり、共有も改変も自由です。',
  typeface:
    '書体はInter（SIL Open Font Licence 1.1）です。Electron、React、Mantine、TanStack、better-sqlite3、ZodはMITライセンスです。',
}
