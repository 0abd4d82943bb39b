import type { Texts } from '../en'
import { plural } from '../kit'

export const stock: Texts['stock'] = {
  joined: ({ clauses }) => clauses.join('。'),
  waiting: ({ count }) => plural(count, { other: '新品待ちの空きが#か所あります' }),
  minimum: {
    oneMissing: ({ kept }) => `常備したい未開封${kept}がありません`,
    none: ({ kept }) => `常備したい${kept}に対し、未開封がありません`,
    noneYet: ({ kept, onOrder }) => `常備したい${kept}に対し、未開封がなく、注文済みは${onOrder}です`,
    few: ({ kept, unopened }) => `常備したい${kept}に対し、未開封は残り${unopened}です`,
    fewYet: ({ kept, unopened, onOrder }) =>
      `常備したい${kept}に対し、未開封は残り${unopened}、注文済みは${onOrder}です`,
    oneGoesNext: ({ kept }) => `消耗したものを交換すると、常備したい${kept}がなくなります`,
    fewerNext: ({ kept }) => `消耗したものを交換すると、常備したい${kept}を下回ります`,
    oneGoesFrom: ({ kept, day }) => `${day}から、常備したい${kept}がなくなる見込みです`,
    fewerFrom: ({ kept, day }) => `${day}から、常備したい${kept}を下回る見込みです`,
    met: ({ kept }) => `常備したい未開封${kept}がそろっています`,
  },
  unwatched: ({ count }) =>
    plural(count, { other: '使用中の#点は消耗を計測していないため、予測はありません' }),
  noneInUse: '使用中のものはありません',
  idleReserve: ({ amount }) => `予備は${amount}、使用中のものはありません`,
  reserve: {
    onOrder: ({ amount }) => `注文済み${amount}`,
    inHand: ({ amount }) => `予備${amount}`,
    inHandAndOnOrder: ({ amount, onOrder }) => `予備${amount}と注文済み${onOrder}`,
    lastsLong: ({ reserve }) => `${reserve}、この使い方ならあと20年は足りる見込みです`,
    neededAtOnce: ({ reserve }) => `${reserve}、すぐに必要になりそうです`,
    lastsUntil: ({ reserve, day }) => `${reserve}、${day}ごろまで足りる見込みです`,
  },
  last: {
    inUse: () => '最後の1つを使用中です',
    wornBy: ({ day }) => `最後の1つを使用中で、同種のおよそ半数が${day}までに寿命を迎える見込みです`,
    wornSince: ({ day }) => `最後の1つを使用中で、同種のおよそ半数が${day}までに寿命を迎えています`,
    someGoEarlier: ({ text }) => `${text}。ほかの理由でもっと早くなくなることもあります`,
    noReserve: ({ amount }) => `使用中の${amount}に対し、予備がありません`,
    firstWorn: ({ amount }) => `使用中の${amount}に対し予備がなく、うち1つはすでに寿命と見られます`,
    firstWornBy: ({ amount, day }) =>
      `使用中の${amount}に対し予備がなく、最初の1つは${day}までに寿命を迎える見込みです`,
  },
  mayWait: '消耗しても、注文が届くまで待つことになるかもしれません',
  sameDay: '注文した日に手に入ります',
  delivery: ({ days }) => plural(days, { other: '届くまで#日かかります' }),
}
