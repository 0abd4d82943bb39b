import type { Texts } from '../../en'

export const whole: Texts['collection']['whole'] = {
  title: '设备本身的磨损',
  promises: {
    battery: '统计充电次数和使用年限。',
    headband: '统计使用时长和年限。',
    cable: '统计使用时长和年限。',
    shell: '统计年限：耳朵和硅胶都会变化。',
  },
  renewals: {
    battery: '新电池…',
    headband: '新头梁…',
    cable: '新线材…',
    shell: '重新定制…',
  },
  figures: '参数…',
  before: ({ meter }) => `之前的${meter}`,
  nothingWears: '按这些参数不会磨损。',
  ofDevice: ({ meter, device }) => `${device} 的${meter}`,
  restsOn: '依据',
  restsOnLabel: ({ name }) => `${name} 的磨损依据`,
  figuresTitle: '磨损参数',
  changeOne: '可只改这一件，或改所有同类。留空表示沿用。',
  atWorkSince: '启用日期',
  emptyIsBefore: '留空：自上一件结束时起。',
  emptyIsNew: '留空：自设备全新时起。',
  renewed: ({ meter, device }) => `${device} 的${meter}已换新`,
  whyDidItGo: '旧的为什么换掉？',
  when: '日期',
  renew: '换新',
}
