import type { Texts } from '../../en'

export const whole: Texts['collection']['whole'] = {
  title: '本体の消耗',
  promises: {
    battery: '充電回数と経過年数を数えます。',
    headband: '使用時間と経過年数を数えます。',
    cable: '使用時間と経過年数を数えます。',
    shell: '経過年数を数えます。耳の形もシリコンも変化するためです。',
  },
  renewals: {
    battery: '新しいバッテリー…',
    headband: '新しいヘッドバンド…',
    cable: '新しいケーブル…',
    shell: 'リシェル…',
  },
  figures: '数値…',
  before: ({ meter }) => `以前の${meter}`,
  nothingWears: 'この数値では消耗しないことになります。',
  ofDevice: ({ meter, device }) => `${device}の${meter}`,
  restsOn: 'この値の根拠',
  restsOnLabel: ({ name }) => `${name}の消耗の根拠`,
  figuresTitle: '消耗の数値',
  changeOne: 'これだけ、または同種すべての数値を変更できます。空欄は上位の値を引き継ぎます。',
  atWorkSince: '使用開始日',
  emptyIsBefore: '空欄：前のものが終わった日から。',
  emptyIsNew: '空欄：機器が新品だった日から。',
  renewed: ({ meter, device }) => `${device}の${meter}を交換`,
  whyDidItGo: '前のものを替えた理由は？',
  when: '日付',
  renew: '交換',
}
