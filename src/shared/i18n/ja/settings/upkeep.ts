import type { Texts } from '../../en'

type Words = Texts['settings']

export const wear: Words['wear'] = {
  title: '消耗のお知らせ',
  intro: '同じ条件のものが100組あるとして、何組が寿命を迎えた頃に知らせるかを決めます。',
  thresholds: { wearSoon: '「まもなく」', wearDue: '「交換時期」', wearOverdue: '「時期超過」' },
  ofHundredSuffix: '／100',
  rising: '「まもなく」は、注文が届くまでの日数だけ先を見ます。3つの値は順に大きくしてください。',
  backToUsual: ({ soon, due, overdue }) => `${soon}、${due}、${overdue}に戻す`,
  slow: 'ゆっくり消耗するものも通知する',
  slowHint:
    'イヤーピース、イヤーパッド、フィルター、バッテリーは常に対象です。機器本体の消耗は、機器のページでオンにします。',
}

export const figures: Words['figures'] = {
  title: '寿命の目安',
  intro:
    '定説はなく、情報源によって5倍も開きがあります。より確かな値があれば変更してください。残りは、引退させた記録から学習します。',
  figuresFor: '対象',
  of: {
    silicone: 'シリコン',
    memory_foam: '低反発フォーム',
    hybrid: 'ハイブリッド',
    tpe: 'TPE',
    pu_leather: 'PUレザー',
    leather: 'レザー',
    velour: 'ベロア',
    fabric: 'ファブリック',
    suede: 'スエード',
    cable: 'ケーブル',
    filters: 'フィルター',
    battery: 'バッテリー',
    shell: 'カスタムシェル',
  },
}

export const howOften: Words['howOften'] = {
  title: '手入れの頻度',
  intro: '種類ごとの手入れです。製品、ペア、機器ごとのルールは、それぞれのページで設定できます。',
  kind: '種類',
  tableOf: ({ kind }) => `手入れの頻度：${kind}`,
  material: '素材',
  unknownMaterial: '不明',
  all: 'すべて',
  usual:
    '「標準」は一般的な手入れに基づく仮定で、測定値ではありません。標準のままの項目は、一度でも記録すると通知が始まります。自分で決めたルールは常に通知します。空欄はオフ、複数あるときは早いほうが有効です。',
  none: { clean: 'オフ', inspect: 'オフ', replace: '消耗に応じて', charge: 'オフ', condition: 'オフ' },
  origins: { usual: '標準', own: '自分のルール' },
  subject: ({ duty, things }) => `${duty}：${things}`,
  cell: ({ duty, things, rule, origin }) => `${duty}、${things}：${rule}、${origin}`,
  exceptions: '例外のルール',
  exception: { before: ({ duty }) => `${duty}：`, after: ({ rule }) => `（${rule}）` },
  removeRule: ({ duty, things }) => `ルールを削除：${duty}、${things}`,
}

export const reminders: Words['reminders'] = {
  title: 'リマインダー',
  intro: 'Canalogの起動中に、システムの通知で知らせます。届かなかった分は、次回の起動時にまとめて届きます。',
  deliveries: { each: 'その都度', daily: '1日1回', off: '通知しない' },
  dailyAt: '毎日の通知の時刻',
  quietFrom: '通知オフの開始',
  quietTo: '通知オフの終了',
  quietHint:
    '通知オフの間に期限が来たものは、その後に知らせます。同じ時刻にすると、通知オフの時間はなくなります。',
  remindOf: '通知する項目',
  remindOfHint:
    'アプリアイコンの数字は、このうち期限が来たものの数です。「今日」と「予定」にはすべて表示します。',
  kinds: {
    remindReplace: '新品に交換',
    remindOrder: '追加注文',
    remindClean: '清掃',
    remindInspect: '点検',
    remindCharge: '充電',
    remindCondition: '革の手入れ',
  },
  checkups: '月に一度、いくつかのパーツを確認する',
  checkupsHint: 'まだ良好かどうかが、寿命の学習にいちばん役立ちます。',
  test: 'テスト通知を表示',
  testSent: '送信しました。表示されない場合は、システムの設定で通知がオフになっている可能性があります。',
  testRefused: 'システムが通知を受け付けませんでした。',
  unsupported:
    'このシステムはプログラムの通知を表示しません。リマインダーはCanalogの「今日」と「予定」に表示します。',
}

export const calendar: Words['calendar'] = {
  title: 'カレンダー',
  intro: 'これから90日間の予定を、お使いのカレンダーアプリで読める.icsファイルにします。',
  noFile: 'カレンダーファイルはまだありません。',
  lastChanged: ({ dateTime }) => `（最終更新：${dateTime}）`,
  notWritten: 'カレンダーファイルに書き込めませんでした',
  triesAgain: ({ problem }) => `${problem}1分ごとに再試行します。`,
  keep: 'カレンダーファイルを作成…',
  keepElsewhere: '保存場所を変更…',
  stop: '作成をやめる',
  saveCopy: 'コピーを保存…',
  hint: 'カレンダーアプリでこのファイルを購読するか、同期しているフォルダーに置いてください。予定が変わると、カレンダーにも反映されます。',
  notForSample:
    'サンプルコレクションを開いています。カレンダーファイルは、自分のコレクションでのみ作成できます。',
}
