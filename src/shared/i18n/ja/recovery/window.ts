import type { Texts } from '../../en'
import { formatNumber } from '../../kit'

type Recovery = Texts['recovery']

export const asItWas: Recovery['asItWas'] = '何も変更されず、何も削除されていません。'

export const troubles: Recovery['troubles'] = {
  missing: {
    title: 'コレクションがあるべき場所にありません',
    wrong: 'データフォルダーにあったコレクションのファイルがなくなっています。',
    hint: 'フォルダーが別のディスクにあるか同期されている場合は、ファイルが自然に戻ることがあります。',
  },
  empty: {
    title: 'コレクションのファイルが空です',
    wrong: 'ファイルはありますが、中身がなくなっています。ディスクの空き不足や中断されたコピーで起こります。',
    hint: null,
  },
  not_database: {
    title: 'コレクションのファイルを読めません',
    wrong: 'その場所にあるのは Canalog のコレクションではないか、先頭部分が壊れています。',
    hint: null,
  },
  foreign: {
    title: 'このファイルは別のプログラムのものです',
    wrong: 'コレクションの場所に、Canalog のものではないデータベースがあります。',
    hint: null,
  },
  corrupt: {
    title: 'コレクションのファイルが壊れています',
    wrong: 'ファイルの一部が、保存したときと異なっています。',
    hint: null,
  },
  too_new: {
    title: 'このコレクションは、より新しい Canalog で開かれていました',
    wrong: 'この版では中身のすべてを理解できず、壊してしまうおそれがあります。',
    hint: '新しい版ならこれまでどおり開けます。新しい版をインストールするか、更新前のコピーに戻してください。',
  },
  locked: {
    title: 'ほかのプログラムがコレクションを使っています',
    wrong:
      '5 秒以上ファイルが占有されています。コマンドラインでの長い読み込みや、バックアップソフトが原因のことがあります。',
    hint: '終わるまで待つか、そのプログラムを閉じてください。',
  },
  read_only: {
    title: 'コレクションのファイルに書き込めません',
    wrong: 'ファイルは読めますが、システムが Canalog による変更を許可していません。',
    hint: 'ファイルとフォルダーの権限や、ディスクの書き込み禁止を確認してください。',
  },
  folder: {
    title: 'データフォルダーを使えません',
    wrong: 'Canalog はそこにファイルを開くことも作ることもできません。',
    hint: 'フォルダーが存在し、自分のものであるか、その場所に別のものがないかを確認してください。',
  },
  disk_full: {
    title: 'ディスクがいっぱいです',
    wrong: '安全に開くには、コレクションのそばに少し空きが必要です。',
    hint: '空きを作ってからもう一度お試しください。',
  },
  unknown: {
    title: 'Canalog を起動できませんでした',
    wrong: 'コレクションを開けませんでした。',
    hint: null,
  },
}

export const ways: Recovery['ways'] = {
  tryAgain: 'もう一度試す',
  restoreNewest: '最新のバックアップを復元',
  restore: '復元',
  moveAside: 'ファイルをよけて空で始める',
  startEmpty: '空で始める',
  openAsItIs: 'このまま開く',
  openFolder: 'データフォルダーを開く',
  quit: '終了',
}

export const copies: Recovery['copies'] = {
  none: '隣の「backups」フォルダーに正常なバックアップがありません。',
  good: '次のバックアップは今確認したところ正常です。復元しても、現在のファイルは別の名前で残ります。',
  devices: ({ count }) => `機器 ${formatNumber(count)} 台`,
  pairs: ({ count }) => `${formatNumber(count)} ペア`,
  sessions: ({ count }) => `セッション ${formatNumber(count)} 件`,
  nothing: '中身なし',
  contents: ({ counts, made }) => `${counts.join('、')}（${made}）`,
  contentsUntil: ({ counts, lastOn, made }) => `${counts.join('、')}、最後は ${lastOn}（${made}）`,
  made: {
    manual: '手動で作成',
    auto: '自動で作成',
    safety: '置き換え前に作成',
    update: '更新前に作成',
  },
}
