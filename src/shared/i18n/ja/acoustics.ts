import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: '1週間の許容量のごくわずか',
    hundredth: '1週間の許容量の約100分の1',
    fiftieth: '1週間の許容量の約50分の1',
    thirtieth: '1週間の許容量の約30分の1',
    twentieth: '1週間の許容量の約20分の1',
    tenth: '1週間の許容量の約10分の1',
    fifth: '1週間の許容量の約5分の1',
    quarter: '1週間の許容量の約4分の1',
    third: '1週間の許容量の約3分の1',
    half: '1週間の許容量の約半分',
    twoThirds: '1週間の許容量の約3分の2',
    whole: '1週間の許容量のほぼすべて',
    oneAndAHalf: '1週間の許容量の約1.5倍',
    twice: '1週間の許容量の約2倍',
    threeTimes: '1週間の許容量の約3倍',
    fourTimes: '1週間の許容量の約4倍',
    sixTimes: '1週間の許容量の約6倍',
    eightTimes: '1週間の許容量の約8倍',
    tenTimes: '1週間の許容量の約10倍',
    moreThanTenTimes: '1週間の許容量の10倍以上',
  },
  weekShareRange: ({ low, high }) => `${low}から${high}`,
}
