import { plural } from '../kit'

type Counted = { count: number }
type Unit = { one: string }
type Kept = { kept: string }
type Day = { day: string }

/** Why a product is, or is not, to be ordered: clauses without a full stop. `kept`, `amount`: so many pairs. */
export const stock = {
  joined: ({ clauses }: { clauses: readonly string[] }) => clauses.join('; '),
  waiting: ({ count, one, many }: Counted & Unit & { many: string }) =>
    plural(count, {
      one: `its place is empty and waits for a new ${one}`,
      other: `# places are empty and wait for new ${many}`,
    }),
  minimum: {
    oneMissing: ({ one }: Unit & Kept) => `the unopened ${one} that you want to keep is missing`,
    none: ({ kept }: Kept) => `none unopened of the ${kept} you want to keep`,
    noneYet: ({ kept, onOrder }: Kept & { onOrder: string }) =>
      `none unopened and ${onOrder} on order of the ${kept} you want to keep`,
    few: ({ kept, unopened }: Kept & { unopened: string }) =>
      `only ${unopened} unopened of the ${kept} you want to keep`,
    fewYet: ({ kept, unopened, onOrder }: Kept & { unopened: string; onOrder: string }) =>
      `only ${unopened} unopened and ${onOrder} on order of the ${kept} you want to keep`,
    oneGoesNext: ({ one }: Unit & Kept) => `without the ${one} you want to keep once a worn one is replaced`,
    fewerNext: ({ kept }: Kept) => `fewer than the ${kept} you want to keep once a worn one is replaced`,
    oneGoesFrom: ({ one, day }: Unit & Kept & Day) =>
      `likely without the ${one} you want to keep from ${day}`,
    fewerFrom: ({ kept, day }: Kept & Day) => `likely fewer than the ${kept} you want to keep from ${day}`,
    met: ({ kept }: Kept) => `you want to keep ${kept} unopened, and have them`,
  },
  unwatched: ({ count }: Counted) =>
    plural(count, { other: '# in use, whose wear is not watched, so nothing is foretold' }),
  noneInUse: 'none in use',
  idleReserve: ({ amount }: { amount: string }) => `${amount} in reserve, none in use`,
  reserve: {
    onOrder: ({ amount }: { amount: string }) => `${amount} on order`,
    inHand: ({ amount }: { amount: string }) => `${amount} in reserve`,
    inHandAndOnOrder: ({ amount, onOrder }: { amount: string; onOrder: string }) =>
      `${amount} in reserve and ${onOrder} on order`,
    /** What follows holds the sentence before it. */
    lastsLong: ({ reserve }: { reserve: string }) =>
      `${reserve}, likely enough for another 20 years like this`,
    neededAtOnce: ({ reserve }: { reserve: string }) => `${reserve}, likely needed at once`,
    lastsUntil: ({ reserve, day }: { reserve: string } & Day) => `${reserve}, likely enough until ${day}`,
  },
  last: {
    inUse: ({ one }: Unit) => `the last ${one} is in use`,
    wornBy: ({ one, many, day }: Unit & { many: string } & Day) =>
      `the last ${one} is in use, and about half of such ${many} are worn out by ${day}`,
    wornSince: ({ one, many, day }: Unit & { many: string } & Day) =>
      `the last ${one} is in use, and about half of such ${many} were worn out by ${day}`,
    someGoEarlier: ({ text }: { text: string }) => `${text}, and some go before for other reasons`,
    noReserve: ({ amount }: { amount: string }) => `none in reserve for the ${amount} in use`,
    firstWorn: ({ amount }: { amount: string }) =>
      `none in reserve for the ${amount} in use, and one of them is likely worn out already`,
    firstWornBy: ({ amount, day }: { amount: string } & Day) =>
      `none in reserve for the ${amount} in use, and the first of them is likely worn out by ${day}`,
  },
  mayWait: 'a worn one may have to wait for the order',
  sameDay: 'new ones can be had the same day',
  delivery: ({ days }: { days: number }) =>
    plural(days, { one: 'delivery takes a day', other: 'delivery takes # days' }),
}
