import type { Texts } from '../../en'

export const csv: Texts['record']['csv'] = {
  nthColumn: ({ place }) => `列${place}`,
  emptyFile: 'ファイルが空です。',
  strayQuote: 'ここの引用符が閉じられていません。',

  chooseDevice: '機器名の列を選んでください。',
  chooseStart: '開始の列を選んでください。',
  chooseEnd: '終了または長さの列を選んでください。',
  noColumn: ({ name }) => `「${name}」という列はありません。`,
  dayOrMonth: ({ cell }) =>
    `「${cell}」は日と月のどちらが先かわからず、ほかの行からも判断できません。日付は2026-11-18のように書いてください。`,

  deviceMissing: '機器が書かれていません。',
  noDevice: ({ name }) => `「${name}」という機器は登録されていません。`,
  severalDevices: ({ name, choices }) =>
    `「${name}」に当てはまる機器が複数あります。${choices}と書いてください。`,
  choice: ({ id, device }) => `「${id}」（${device}）`,
  retiredByThen: ({ device }) => `${device}はその時点で引退していました。`,
  noScenario: ({ name }) => `「${name}」というシーンはありません。`,

  startMissing: '開始が書かれていません。',
  notMoment: ({ cell }) => `「${cell}」は2026-11-18 21:04のような日時ではありません。`,
  notDay: ({ cell }) => `「${cell}」は日付ではありません。`,
  whichDay: ({ cell }) => `「${cell}」では日付がわかりません。`,
  whatTime: ({ cell }) => `「${cell}」では時刻がわかりません。`,
  notTime: ({ cell }) => `「${cell}」は22:30や2026-11-18 22:30のような時刻ではありません。`,
  whatEnd: ({ cell }) => `「${cell}」では終了時刻がわかりません。`,
  notLength: ({ cell }) => `「${cell}」は90、1:30、1h30のような長さではありません。`,
  neitherEndNorLength: '終了も長さも書かれていません。',
  endsBeforeStart: '開始より前に終わっています。',
  endAndLengthDisagree: '終了と長さが一致しません。',
  notEndedYet: 'まだ終わっていません。',
  overlapsLine: ({ line }) => `同じ機器の${line}行目と重なっています。`,

  notLevel: ({ cell }) => `「${cell}」は0〜140 dB(A)の音量レベルではありません。`,
  notRating: ({ cell }) => `「${cell}」は1〜5の評価ではありません。`,
  notSweat: ({ cell }) => `「${cell}」はnone、light、heavyのいずれでもありません。`,
  notesTooLong: 'メモが20,000文字を超えています。',
}
