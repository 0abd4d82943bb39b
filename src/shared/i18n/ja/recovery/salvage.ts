import type { Texts } from '../../en'
import { plural } from '../../kit'

export const salvage: Texts['recovery']['salvage'] = {
  action: '読み取れるものを保存',
  about:
    'まだ読み取れる内容をファイルに保存し、新しいコレクションに読み込むこともできます。バックアップが古すぎるときに試してください。',
  aboutReadOnly:
    '中身はすべてファイルとして保存できます。そのファイルは、書き込みのできるCanalogで開けます。',
  chooseFile: '読み取れるものを保存',
  fileKind: 'Canalogのコレクション',
  fileName: 'collection-salvaged.canalog.json',
  saved: ({ file }) => `読み取れた内容を${file}に保存しました。`,
  kept: ({ list }) => `保存したもの：${list}。`,
  devices: ({ count }) => plural(count, { other: '機器#台' }),
  pairs: ({ count }) => plural(count, { other: 'パーツ#組' }),
  sessions: ({ count }) => plural(count, { other: 'セッション#件' }),
  photos: ({ count }) => plural(count, { other: '写真#枚' }),
  others: ({ count }) => plural(count, { other: 'その他#件' }),
  allRead: 'すべてのページと項目を読み取れました。',
  brokenPages: ({ count }) =>
    plural(count, { other: 'ファイルの#ページが読み取れず、そこにあった内容は失われました。' }),
  unplacedPages: ({ count }) =>
    plural(count, {
      other: 'ほかに#ページがどの内容のものかわからず、そこにあった内容は失われました。',
    }),
  lostRows: ({ count }) => plural(count, { other: 'ほかに#件の項目が読み取れません。' }),
  leftOut: ({ count }) => plural(count, { other: 'ほかの内容と矛盾する#件の項目は除きました。' }),
  nameOnly: ({ count }) =>
    plural(count, { other: '#件の機器または製品は短い名前しかわかりません。詳細は失われました。' }),
  next: '続けるには、空の状態から始めて、このファイルをCanalogで開いてください。破損したコレクションは変更していません。',
  nextReadOnly:
    'コレクション自体は変更されていません。保存したファイルは、書き込みのできる場所のCanalogで開いてください。',
  nothing: '読み取れるものはありませんでした。',
  nothingDetail: 'ファイルは書き込んでいません。破損したコレクションも変更していません。',
  sameFile:
    'これは破損したコレクション自体のファイルです。何も書き込んでいません。別の名前を選んでください。',
  failed: '読み取れるものを保存できませんでした。',
}
