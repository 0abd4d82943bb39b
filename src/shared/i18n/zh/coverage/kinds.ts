import type { Texts } from '../../en'

export const kinds: Texts['coverage']['kinds'] = {
  'kind-open-planar': {
    name: '开放式平板耳机',
    text: '声场宽、细节多、低频下潜深，但偏重，也很吃推力。',
  },
  'kind-open-dynamic': {
    name: '开放式动圈耳机',
    text: '自然开阔，足够轻，适合在安静的房间里听上几个小时。',
  },
  'kind-closed-dynamic': {
    name: '封闭式动圈耳机',
    text: '声音不外漏，低频有体感，但耳朵周围会发热。',
  },
  'kind-anc-over-ear': {
    name: '主动降噪头戴耳机',
    text: '用电子降噪消去引擎声，一秒即可摘下。',
  },
  'kind-anc-true-wireless': {
    name: '主动降噪真无线耳机',
    text: '密封加降噪，装进口袋，还有放入人声的模式。',
  },
  'kind-sport-iem': {
    name: '运动入耳式耳机',
    text: '有耳挂固定，不怕汗水，还能听到路上的车声。',
  },
  'kind-hybrid-iem': {
    name: '通用圈铁入耳式耳机',
    text: '动圈负责低频，动铁负责中高频，不用降噪电路也能隔音。',
  },
  'kind-single-ba-iem': {
    name: '单动铁入耳式耳机',
    text: '小巧清晰，佩戴较深，侧躺时贴着枕头也不突出，低频偏轻。',
  },
  'kind-custom-iem': {
    name: '定制入耳式耳机',
    text: '按你的耳型制作：贴合与隔音最好，也是舞台上的标准。',
  },
  'kind-bone-conduction': {
    name: '骨传导耳机',
    text: '不堵耳朵，能听到车流，但音乐表现有限。',
  },
  'kind-earbud': {
    name: '平头耳塞',
    text: '不密封地搁在耳甲里：通透，低频单薄，没有隔音。',
  },
  'kind-on-ear': {
    name: '封闭式贴耳耳机',
    text: '在头戴耳机里算轻巧，但比包耳式压得更紧。',
  },
}
