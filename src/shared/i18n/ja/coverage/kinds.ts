import type { Texts } from '../../en'

export const kinds: Texts['coverage']['kinds'] = {
  'kind-open-planar': {
    name: '開放型の平面磁界型ヘッドホン',
    text: '音場が広く緻密で、低音は深く沈みます。重めで、駆動力が必要です。',
  },
  'kind-open-dynamic': {
    name: '開放型のダイナミックヘッドホン',
    text: '自然で音場が広く、静かな部屋なら何時間でも使える軽さです。',
  },
  'kind-closed-dynamic': {
    name: '密閉型のダイナミックヘッドホン',
    text: '音を外に漏らさず、体で感じる低音を鳴らします。耳まわりは蒸れやすいです。',
  },
  'kind-anc-over-ear': {
    name: 'ノイズキャンセリングヘッドホン',
    text: 'エンジン音を電子的に消し、すぐに外せます。',
  },
  'kind-anc-true-wireless': {
    name: 'ノイズキャンセリング完全ワイヤレス',
    text: '密閉とノイズキャンセリングをポケットに。外音取り込みもできます。',
  },
  'kind-sport-iem': {
    name: 'スポーツ用イヤホン',
    text: 'フックで固定でき、汗に強く、周囲の車の音も取り込めます。',
  },
  'kind-hybrid-iem': {
    name: 'ユニバーサルのハイブリッド型イヤホン',
    text: '低音はダイナミック型、その上はBA型が受け持ち、電子回路なしで遮音します。',
  },
  'kind-single-ba-iem': {
    name: 'シングルBAイヤホン',
    text: '小さく明瞭で、耳の奥に収まります。枕に当たりにくい薄さで、低音は軽めです。',
  },
  'kind-custom-iem': {
    name: 'カスタムIEM',
    text: '耳型から作るため、フィット感も遮音性も最良。ステージの定番です。',
  },
  'kind-bone-conduction': {
    name: '骨伝導ヘッドセット',
    text: '耳をふさがず周囲の車の音が聞こえますが、音楽には向きません。',
  },
  'kind-earbud': {
    name: 'インナーイヤー型イヤホン',
    text: '耳を密閉しないので開放的ですが、低音は薄く、遮音性はありません。',
  },
  'kind-on-ear': {
    name: '密閉型のオンイヤー',
    text: 'ヘッドホンとしては軽くて小さく、オーバーイヤーより側圧は強めです。',
  },
}
