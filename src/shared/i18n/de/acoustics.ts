import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: 'weniger als ein Hundertstel',
    hundredth: 'etwa ein Hundertstel',
    fiftieth: 'etwa ein Fünfzigstel',
    thirtieth: 'etwa ein Dreißigstel',
    twentieth: 'etwa ein Zwanzigstel',
    tenth: 'etwa ein Zehntel',
    fifth: 'etwa ein Fünftel',
    quarter: 'etwa ein Viertel',
    third: 'etwa ein Drittel',
    half: 'etwa die Hälfte',
    twoThirds: 'etwa zwei Drittel',
    whole: 'etwa 100 %',
    oneAndAHalf: 'etwa das Anderthalbfache',
    twice: 'etwa das Doppelte',
    threeTimes: 'etwa das Dreifache',
    fourTimes: 'etwa das Vierfache',
    sixTimes: 'etwa das Sechsfache',
    eightTimes: 'etwa das Achtfache',
    tenTimes: 'etwa das Zehnfache',
    moreThanTenTimes: 'mehr als das Zehnfache',
  },
  ofWeek: ({ share }) => `${share} der Wochendosis`,
  rangeOfWeek: ({ low, high }) => `${low} bis ${high} der Wochendosis`,
}
