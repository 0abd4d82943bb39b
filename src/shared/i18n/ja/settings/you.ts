import type { Texts } from '../../en'

export const personal: Texts['settings']['personal'] = {
  title: 'ユーザーと単位',
  intro: '日付と数値は、言語と地域に合わせて表示します。',
  language: '言語',
  likeSystem: 'システムに合わせる',
  theme: 'テーマ',
  themes: { dark: 'ダーク', light: 'ライト' },
  glasses: 'メガネ',
  glassesHint: 'つるがイヤーパッドを頭から浮かせます。遮音が下がり、長く使うと痛くなります。',
  frames: { none: 'なし', thin: '細いフレーム', normal: '普通のフレーム', thick: '太いフレーム' },
  temperature: '温度',
  temperatureUnit: '温度の単位',
  currency: '通貨',
  zone: '一日の区切りに使うタイムゾーン',
  nowThere: ({ dateTime }) => `現地は今${dateTime}です。`,
  likeComputer: 'コンピューターに合わせる',
  deliveryDays: '注文が届くまでの日数',
  deliveryDaysHint: '再注文のリマインダーを、この日数だけ早く通知します。',
  daysSuffix: '日',
}

export const suggestions: Texts['settings']['suggestions'] = {
  title: 'おすすめ',
  intro: 'シーンごとの初期値です。「今日」では、その回だけ変更できます。',
  rotate: '最適な1台か、ローテーションか',
  rotateHint: '右にするほど、しばらく使っていないものを優先します。',
  now: ({ rotation }) => `現在：${rotation}`,
  scenarios: '自分のシーン',
}

export const hearing: Texts['settings']['hearing'] = {
  title: '聴き方',
  intro: 'Canalogは音量レベルを推定します。測定はしません。',
  quietLevel: '静かな場所でのふだんの音量レベル',
  quietLevelHint: '変更するまでは、70 dB(A)とみなします。',
  dose: '週間音響ばく露量',
  doseHint: 'WHO–ITU H.870：80 dB(A)で40時間。子どもや敏感な耳には75 dB(A)。',
  doseModes: { adult: '大人', sensitive: '敏感な耳' },
}
