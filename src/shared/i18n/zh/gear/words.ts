import type { Texts } from '../../en'

type Words = Texts['gear']

export const forms: Words['forms'] = {
  in_ear: '入耳式',
  over_ear: '头戴包耳式',
  on_ear: '头戴贴耳式',
  earbud: '平头耳塞',
  bone_conduction: '骨传导',
}

export const backs: Words['backs'] = {
  open: '开放式',
  semi_open: '半开放式',
  closed: '封闭式',
}

export const fits: Words['fits'] = {
  universal: '公模',
  custom: '定制',
}

export const drivers: Words['drivers'] = {
  dynamic: '动圈',
  balanced_armature: '动铁',
  planar: '平板',
  electrostatic: '静电',
  bone: '骨传导',
  piezo: '压电',
}

export const microphones: Words['microphones'] = {
  none: '无',
  inline: '线控麦克风',
  boom: '悬臂麦克风',
  built_in: '内置',
}

export const statuses: Words['statuses'] = {
  available: '可用',
  lent: '借出',
  in_repair: '维修中',
  selling: '待售',
  retired: '退役',
  lost: '丢失',
}

export const slotObjects: Words['slotObjects'] = {
  tips: '耳塞套',
  pads: '耳垫',
  cable: '线材',
  filters: '滤网',
  headband_pad: '头梁垫',
  battery: '电池',
}

export const aspects: Words['aspects'] = {
  stage: '声场',
  imaging: '定位',
  detail: '细节',
  bass: '低频',
  tone: '音色',
  comfort: '舒适度',
}
