import type { Texts } from '../../en'
import { plural } from '../../kit'

export const care: Texts['ui']['care'] = {
  done: {
    clean: '清掃した',
    inspect: 'まだ良好',
    replace: '新品に交換した',
    charge: '充電した',
    condition: '革を手入れした',
  },
  stillFine: 'まだ良好',
  order: '注文…',
  onDevice: ({ device }) => `（${device}）`,
  orderBy: ({ day }) => `${day}までに注文してください。`,
  together: {
    names: ({ names, more }) => `${names.join('、')}${more > 0 ? `、ほか${more}点` : ''}。`,
    shoppingList: '買い物リスト',
    allDone: 'すべて完了',
    fold: 'まとめて表示',
    unfold: '1つずつ',
  },
  look: {
    title: '月に一度の確認',
    atThese: ({ count }) => plural(count, { other: 'この#点を確認' }),
    why: '月に1分の確認が、寿命の学習にいちばん役立ちます。',
    allFine: ({ count }) => (count === 1 ? '良好' : 'すべて良好'),
    notThisMonth: '今月はしない',
    fine: '良好',
  },
  more: {
    label: ({ title }) => `その他の操作：${title}`,
    snooze: 'あとで通知',
    skip: ({ skip }) => `${skip}…`,
    open: '開いて頻度を変更…',
  },
  skipping: {
    titles: {
      clean: '今回の清掃をスキップ',
      inspect: '今回の点検をスキップ',
      replace: '今月はしない',
      charge: '今回の充電をスキップ',
      condition: '今回の革の手入れをスキップ',
    },
    comesBack: '30日後に再び通知します。',
    startsAgain: '今から数え直します。',
    usualReasons: 'よくある理由',
    reasons: {
      notNeeded: '必要ない',
      nothingAtHand: '道具が手元にない',
      hardlyUsed: '最近ほとんど使っていない',
    },
    reason: '理由',
    skip: 'スキップ',
  },
  snoozedUntil: ({ when }) => `${when}まで通知を延期`,
  snoozedForUse: ({ hours }) => `${hours}時間使うまで通知を延期`,
  renewed: '新品に交換した',
  whyRenewed: {
    battery: '新しいバッテリーは0時間から始まります。前のものを替えた理由は？',
    headband: '新しいヘッドバンドは0時間から始まります。前のものを替えた理由は？',
    cable: '新しいケーブルは0時間から始まります。前のものを替えた理由は？',
    shell: '新しいシェルは0時間から始まります。前のものを替えた理由は？',
  },
}
