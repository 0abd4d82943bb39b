import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: 'ごくわずか',
    hundredth: '約100分の1',
    fiftieth: '約50分の1',
    thirtieth: '約30分の1',
    twentieth: '約20分の1',
    tenth: '約10分の1',
    fifth: '約5分の1',
    quarter: '約4分の1',
    third: '約3分の1',
    half: '約半分',
    twoThirds: '約3分の2',
    whole: 'ほぼすべて',
    oneAndAHalf: '約1.5倍',
    twice: '約2倍',
    threeTimes: '約3倍',
    fourTimes: '約4倍',
    sixTimes: '約6倍',
    eightTimes: '約8倍',
    tenTimes: '約10倍',
    moreThanTenTimes: '10倍超',
  },
  ofWeek: ({ share }) => `1週間の許容量の${share}`,
  rangeOfWeek: ({ low, high }) => `1週間の許容量の${low}〜${high}`,
}
