import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: '极小部分',
    hundredth: '约百分之一',
    fiftieth: '约五十分之一',
    thirtieth: '约三十分之一',
    twentieth: '约二十分之一',
    tenth: '约十分之一',
    fifth: '约五分之一',
    quarter: '约四分之一',
    third: '约三分之一',
    half: '约一半',
    twoThirds: '约三分之二',
    whole: '几乎全部',
    oneAndAHalf: '约 1.5 倍',
    twice: '约 2 倍',
    threeTimes: '约 3 倍',
    fourTimes: '约 4 倍',
    sixTimes: '约 6 倍',
    eightTimes: '约 8 倍',
    tenTimes: '约 10 倍',
    moreThanTenTimes: '10 倍以上',
  },
  ofWeek: ({ share }) => `一周剂量的${share}`,
  rangeOfWeek: ({ low, high }) => `一周剂量的${low}到${high}`,
}
