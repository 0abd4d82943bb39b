import type { Texts } from '../../en'

type Recovery = Texts['recovery']

export const asItWas: Recovery['asItWas'] = '何も変更されず、何も削除されていません。'

export const troubles: Recovery['troubles'] = {
  missing: {
    title: 'コレクションがあるべき場所にありません',
    wrong: 'データフォルダーにあったコレクションのファイルがなくなっています。',
    hint: 'フォルダーが別のディスクにあるか同期されている場合は、ファイルがひとりでに戻ることもあります。',
  },
  empty: {
    title: 'コレクションのファイルが空です',
    wrong: 'ファイルはありますが、中身がなくなっています。ディスクの空き不足や中断されたコピーで起こります。',
    hint: null,
  },
  not_database: {
    title: 'コレクションのファイルを読めません',
    wrong: 'その場所にあるのはCanalogのコレクションではないか、先頭部分が壊れています。',
    hint: null,
  },
  foreign: {
    title: 'このファイルは別のアプリのものです',
    wrong: 'コレクションの場所に、Canalogのものではないデータベースがあります。',
    hint: null,
  },
  corrupt: {
    title: 'コレクションのファイルが壊れています',
    wrong: 'ファイルの一部が、保存したときと異なっています。',
    hint: null,
  },
  too_new: {
    title: 'このコレクションは、より新しいCanalogで開かれていました',
    wrong: 'このバージョンでは中身のすべてを理解できず、壊してしまうおそれがあります。',
    hint: '新しいバージョンならこれまでどおり開けます。新しいバージョンをインストールするか、更新前のコピーに戻してください。',
  },
  locked: {
    title: 'ほかのアプリがコレクションを使っています',
    wrong:
      '5秒以上ファイルが占有されています。コマンドラインでの長い読み込みや、バックアップソフトが原因のことがあります。',
    hint: '終わるまで待つか、そのアプリを閉じてください。',
  },
  read_only: {
    title: 'コレクションのファイルに書き込めません',
    wrong: 'ファイルは読めますが、システムがCanalogによる変更を許可していません。',
    hint: 'ファイルとフォルダーの権限や、ディスクの書き込み禁止を確認してください。',
  },
  folder: {
    title: 'データフォルダーを使えません',
    wrong: 'Canalogはその場所でファイルを開くことも作ることもできません。',
    hint: 'フォルダーが存在し、自分のものであるか、その場所に別のものがないかを確認してください。',
  },
  disk_full: {
    title: 'ディスクがいっぱいです',
    wrong: '安全に開くには、コレクションと同じディスクに少し空きが必要です。',
    hint: '空き容量を増やしてからもう一度お試しください。',
  },
  unknown: {
    title: 'Canalogを起動できませんでした',
    wrong: 'コレクションを開けませんでした。',
    hint: null,
  },
}

export const ways: Recovery['ways'] = {
  tryAgain: 'もう一度試す',
  restoreNewest: '最新のバックアップを復元',
  restore: '復元',
  moveAside: 'ファイルを退避して空で始める',
  startEmpty: '空で始める',
  openAsItIs: 'このまま開く',
  openFolder: 'データフォルダーを開く',
  quit: '終了',
}

export const copies: Recovery['copies'] = {
  none: '同じ場所の「backups」フォルダーに正常なバックアップがありません。',
  good: '次のバックアップは今確認したところ正常です。復元しても、現在のファイルは別の名前で残ります。',
  nothing: '中身なし',
  contents: ({ counts, made }) => `${counts.join('、')}（${made}）`,
  contentsUntil: ({ counts, lastOn, made }) => `${counts.join('、')}、最後は${lastOn}（${made}）`,
  made: {
    manual: '手動で作成',
    auto: '自動で作成',
    safety: '置き換え前に作成',
    update: '更新前に作成',
  },
}
