import type { Texts } from '../../en'

export const whole: Texts['collection']['whole'] = {
  title: '本体の消耗',
  promises: {
    battery: '充電回数と経過年数を数えます。',
    headband: '使用時間と経過年数を数えます。',
    cable: '使用時間と経過年数を数えます。',
    shell: '経過年数を数えます。耳もシリコンも変化します。',
  },
  renewals: {
    battery: '新しいバッテリー…',
    headband: '新しいヘッドバンド…',
    cable: '新しいケーブル…',
    shell: '作り直し…',
  },
  figures: '数値…',
  before: ({ meter }) => `以前の${meter}`,
  nothingWears: 'この数値では消耗しません。',
  ofDevice: ({ meter, device }) => `${device}の${meter}`,
  restsOn: 'この値の根拠',
  restsOnLabel: ({ name }) => `${name}の消耗の根拠`,
  figuresTitle: '消耗の数値',
  changeOne: 'これだけ、または同じ種類すべての数値を変更できます。空欄なら引き継ぎます。',
  atWorkSince: '使用開始日',
  emptyIsBefore: '空欄：前のものが終わってから。',
  emptyIsNew: '空欄：機器が新品のときから。',
  renewed: ({ meter, device }) => `${device}の${meter}を新しくした`,
  whyDidItGo: '前のものをやめた理由は？',
  when: '日付',
  renew: '新しくする',
}
