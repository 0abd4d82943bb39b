import type { Texts } from '../en'
import { formatNumber } from '../kit'

export const interchange: Texts['interchange'] = {
  entries: {
    device: ({ id }) => `機器 "${id}"`,
    product: ({ id }) => `製品 "${id}"`,
    lot: ({ id }) => `在庫 "${id}"`,
    part: ({ id }) => `パーツ "${id}"`,
    source: ({ id }) => `再生機器 "${id}"`,
    scenario: ({ id }) => `シーン "${id}"`,
    order: ({ id }) => `注文 "${id}"`,
    rule: ({ duty, scope, scopeId }) => `"${duty}" のルール（${scope} "${scopeId}"）`,
    slotRule: ({ duty, scope, scopeId, slot }) => `"${duty}" のルール（${scope} "${scopeId}"、${slot}）`,
    partSnooze: ({ duty, part }) => `パーツ "${part}" の "${duty}" の延期`,
    deviceSnooze: ({ duty, device }) => `機器 "${device}" の "${duty}" の延期`,
    meterSnooze: ({ duty, device, meter }) => `機器 "${device}"（${meter}）の "${duty}" の延期`,
    learningReset: ({ scenario }) => `シーン "${scenario}" の学習リセット`,
    rigRating: ({ device, product }) => `"${product}" を付けた "${device}" の評価`,
    fitJudgement: ({ product, device, side }) => `"${device}" での "${product}" のフィット感（${side}）`,
    figures: ({ material }) => `"${material}" の数値`,
  },
  inCollection: 'コレクション内のもの',
  other: ({ entry, key, known, file }) =>
    `コレクションには内容の異なる${entry}があります。${key}はコレクションでは${known}、ファイルでは${file}です。`,
  twice: ({ entry, place }) => `${entry}はすでにあります（${place}）。`,
  missing: ({ entry }) => `${entry}はありません。`,
  builtIn: ({ id }) => `"${id}" はCanalog標準のシーンです。別のidにしてください。`,
  samePart: '同じパーツが2回指定されています。',
  dutyNeedsOne: '手入れの対象には、パーツか機器のどちらか一方だけを指定してください。',
  snoozeNeedsOne: '延期の対象には、パーツか機器のどちらか一方だけを指定してください。',
  snoozeNeedsEnd: '延期の期限には、時刻か使用時間のどちらか一方だけを指定してください。',
  chosenItself: '機器をそれ自身の代わりに選ぶことはできません。',
  hoursNeedStart: '記録前の使用時間には、記録を始めた時刻が必要です。',
  reasonNeedsInstant: '引退の理由には、その時刻が必要です。',
  meterNeedsDevice: 'これは機器本体の消耗なので、機器の指定が必要です。',
  endNeedsReason: '終了には理由が、理由には終了時刻が必要です。',
  endAfterBeginning: '終了は開始より後にしてください。',
  meterAtWork: ({ meter, place }) => `${meter}はすでに使用中です（${place}）。`,
  replacedItself: ({ id }) => `"${id}" が自分自身の後継になっています。`,
  sessionLength: 'セッションの終了は開始より後にしてください。',
  mountLength: '装着の終了は開始より後にしてください。',
  deviceRetired: ({ id, at }) => `機器 "${id}" は${at}に引退しています。`,
  partOpened: ({ id, on }) => `パーツ "${id}" が開封されたのは${on}です。`,
  partRetired: ({ id, at }) => `パーツ "${id}" は${at}に引退しています。`,
  oneRunning: ({ place }) => `進行中のセッションは1つまでですが、${place}も進行中です。`,
  span: ({ from, to }) => `${from}〜${to}`,
  openSpan: ({ from }) => `${from}〜 現在`,
  overlapOnDevice: ({ span, other, place, device }) =>
    `機器 "${device}" で${span}が${other}（${place}）と重なっています。`,
  overlapInSlot: ({ span, other, place, slot, device }) =>
    `"${device}" の${slot}で${span}が${other}（${place}）と重なっています。`,
  overlapWithPart: ({ span, other, place, part }) =>
    `パーツ "${part}" で${span}が${other}（${place}）と重なっています。`,
  notJson: ({ reason }) => `JSONではありません：${reason}`,
  unknownReason: '理由は不明',
  newerFormat: ({ format, known }) =>
    `このファイルの形式は${formatNumber(format)}ですが、このバージョンのCanalogが読めるのは${formatNumber(known)}までです。`,
  overlongList: ({ entries, most }) =>
    `このリストには${formatNumber(entries)}件ありますが、Canalogが読めるのは${formatNumber(most)}件までです。`,
  overfull: ({ most }) =>
    `このファイルの値は${formatNumber(most)}個を超えています。コレクションではありえない数です。`,
  unknownKey: ({ key }) => `キー${key}は使えません。`,
  unstorable: 'このテキストには保存できない文字があります。',
  instantNeeded: 'ここには2026-09-01T08:00:00Zのような時刻が必要です',
  refused: ({ problem, others }) =>
    `${problem}${others === 0 ? '' : `同様の問題がほかに${formatNumber(others)}件あります。`}何も読み込まれていません。`,
  cannotImport: 'このファイルは読み込めません。',
}
