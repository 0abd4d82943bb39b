import type { Texts } from '../en'

export const acoustics: Texts['acoustics'] = {
  weekShares: {
    hardlyAny: 'kaum etwas von der Wochendosis',
    hundredth: 'etwa ein Hundertstel der Wochendosis',
    fiftieth: 'etwa ein Fünfzigstel der Wochendosis',
    thirtieth: 'etwa ein Dreißigstel der Wochendosis',
    twentieth: 'etwa ein Zwanzigstel der Wochendosis',
    tenth: 'etwa ein Zehntel der Wochendosis',
    fifth: 'etwa ein Fünftel der Wochendosis',
    quarter: 'etwa ein Viertel der Wochendosis',
    third: 'etwa ein Drittel der Wochendosis',
    half: 'etwa die Hälfte der Wochendosis',
    twoThirds: 'etwa zwei Drittel der Wochendosis',
    whole: 'etwa die ganze Wochendosis',
    oneAndAHalf: 'etwa das Anderthalbfache der Wochendosis',
    twice: 'etwa das Doppelte der Wochendosis',
    threeTimes: 'etwa das Dreifache der Wochendosis',
    fourTimes: 'etwa das Vierfache der Wochendosis',
    sixTimes: 'etwa das Sechsfache der Wochendosis',
    eightTimes: 'etwa das Achtfache der Wochendosis',
    tenTimes: 'etwa das Zehnfache der Wochendosis',
    moreThanTenTimes: 'mehr als das Zehnfache der Wochendosis',
  },
  weekShareRange: ({ low, high }) => `${low} bis ${high}`,
}
