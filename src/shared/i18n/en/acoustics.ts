export const acoustics = {
  /** Shares of the sound that a week may hold. */
  weekShares: {
    hardlyAny: 'hardly any of the week',
    hundredth: 'about a hundredth of the week',
    fiftieth: 'about a fiftieth of the week',
    thirtieth: 'about a thirtieth of the week',
    twentieth: 'about a twentieth of the week',
    tenth: 'about a tenth of the week',
    fifth: 'about a fifth of the week',
    quarter: 'about a quarter of the week',
    third: 'about a third of the week',
    half: 'about half of the week',
    twoThirds: 'about two thirds of the week',
    whole: 'about the whole week',
    oneAndAHalf: 'about one and a half times the week',
    twice: 'about twice the week',
    threeTimes: 'about three times the week',
    fourTimes: 'about four times the week',
    sixTimes: 'about six times the week',
    eightTimes: 'about eight times the week',
    tenTimes: 'about ten times the week',
    moreThanTenTimes: 'more than ten times the week',
  },
  /** A share, and from one share to another, in a sentence such as "3 h use up …". */
  ofWeek: ({ share }: { share: string }) => share,
  rangeOfWeek: ({ low, high }: { low: string; high: string }) => `between ${low} and ${high}`,
}
