import type { Texts } from '../en'
import { plural } from '../kit'

export const stock: Texts['stock'] = {
  joined: ({ clauses }) => clauses.join('；'),
  waiting: ({ count }) => plural(count, { other: '有 # 处空着，等待换上新品' }),
  minimum: {
    oneMissing: ({ kept }) => `想常备的 ${kept}已经没有了`,
    none: ({ kept }) => `想常备 ${kept}，但没有未拆封的`,
    noneYet: ({ kept, onOrder }) => `想常备 ${kept}，但没有未拆封的，已订购 ${onOrder}`,
    few: ({ kept, unopened }) => `想常备 ${kept}，未拆封的只剩 ${unopened}`,
    fewYet: ({ kept, unopened, onOrder }) => `想常备 ${kept}，未拆封的只剩 ${unopened}，已订购 ${onOrder}`,
    oneGoesNext: ({ kept }) => `换下磨损的之后，想常备的 ${kept}就没有了`,
    fewerNext: ({ kept }) => `换下磨损的之后，就少于想常备的 ${kept}`,
    oneGoesFrom: ({ kept, day }) => `从${day}起，想常备的 ${kept}可能就没有了`,
    fewerFrom: ({ kept, day }) => `从${day}起，可能少于想常备的 ${kept}`,
    met: ({ kept }) => `想常备的 ${kept}现已备齐`,
  },
  unwatched: ({ count }) => plural(count, { other: '# 个在用，未跟踪其磨损，因此没有预测' }),
  noneInUse: '没有在用的',
  idleReserve: ({ amount }) => `备用 ${amount}，没有在用的`,
  reserve: {
    onOrder: ({ amount }) => `已订购 ${amount}`,
    inHand: ({ amount }) => `备用 ${amount}`,
    inHandAndOnOrder: ({ amount, onOrder }) => `备用 ${amount}，已订购 ${onOrder}`,
    lastsLong: ({ reserve }) => `${reserve}，照此使用大约还够 20 年`,
    neededAtOnce: ({ reserve }) => `${reserve}，可能马上就需要`,
    lastsUntil: ({ reserve, day }) => `${reserve}，大约够用到${day}`,
  },
  last: {
    inUse: ({ one }) => `最后一${one}正在使用`,
    wornBy: ({ one, day }) => `最后一${one}正在使用，同类约有一半会在${day}前报废`,
    wornSince: ({ one, day }) => `最后一${one}正在使用，同类约有一半到${day}已经报废`,
    someGoEarlier: ({ text }) => `${text}，也有一些会因其他原因更早用不了`,
    noReserve: ({ amount }) => `在用 ${amount}，没有备用`,
    firstWorn: ({ amount }) => `在用 ${amount}，没有备用，其中可能已有一个报废`,
    firstWornBy: ({ amount, day }) => `在用 ${amount}，没有备用，其中第一个可能在${day}前报废`,
  },
  mayWait: '磨损后可能要等订购的到货',
  sameDay: '新品当天就能拿到',
  delivery: ({ days }) => plural(days, { other: '配送需要 # 天' }),
}
