import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: '每周剂量的极小部分',
    hundredth: '每周剂量的约百分之一',
    fiftieth: '每周剂量的约五十分之一',
    thirtieth: '每周剂量的约三十分之一',
    twentieth: '每周剂量的约二十分之一',
    tenth: '每周剂量的约十分之一',
    fifth: '每周剂量的约五分之一',
    quarter: '每周剂量的约四分之一',
    third: '每周剂量的约三分之一',
    half: '每周剂量的约一半',
    twoThirds: '每周剂量的约三分之二',
    whole: '约等于整周的剂量',
    oneAndAHalf: '每周剂量的约 1.5 倍',
    twice: '每周剂量的约 2 倍',
    threeTimes: '每周剂量的约 3 倍',
    fourTimes: '每周剂量的约 4 倍',
    sixTimes: '每周剂量的约 6 倍',
    eightTimes: '每周剂量的约 8 倍',
    tenTimes: '每周剂量的约 10 倍',
    moreThanTenTimes: '每周剂量的 10 倍以上',
  },
  weekShareRange: ({ low, high }) => `${low}到${high}`,
}
