import type { Texts } from '../en'
import { plural } from '../kit'

export const stock: Texts['stock'] = {
  joined: ({ clauses }) => clauses.join('; '),
  waiting: ({ count }) =>
    plural(count, {
      one: 'der Platz ist leer und wartet auf Ersatz',
      other: '# Plätze sind leer und warten auf Ersatz',
    }),
  minimum: {
    oneMissing: ({ kept }) => `der Mindestvorrat von ${kept} fehlt`,
    none: ({ kept }) => `Mindestvorrat ${kept}, ungeöffnet ist nichts da`,
    noneYet: ({ kept, onOrder }) => `Mindestvorrat ${kept}, ungeöffnet ist nichts da, ${onOrder} bestellt`,
    few: ({ kept, unopened }) => `Mindestvorrat ${kept}, ungeöffnet nur ${unopened}`,
    fewYet: ({ kept, unopened, onOrder }) =>
      `Mindestvorrat ${kept}, ungeöffnet nur ${unopened}, ${onOrder} bestellt`,
    oneGoesNext: ({ kept }) => `sobald Verschlissenes ersetzt ist, fehlt der Mindestvorrat von ${kept}`,
    fewerNext: ({ kept }) =>
      `sobald Verschlissenes ersetzt ist, ist der Mindestvorrat von ${kept} unterschritten`,
    oneGoesFrom: ({ kept, day }) => `ab dem ${day} wohl ohne den Mindestvorrat von ${kept}`,
    fewerFrom: ({ kept, day }) => `ab dem ${day} wohl unter dem Mindestvorrat von ${kept}`,
    met: ({ kept }) => `der Mindestvorrat von ${kept} ist da`,
  },
  unwatched: ({ count }) =>
    plural(count, { other: '# in Gebrauch; der Verschleiß wird nicht beobachtet, daher keine Prognose' }),
  noneInUse: 'nichts in Gebrauch',
  idleReserve: ({ amount }) => `${amount} in Reserve, nichts in Gebrauch`,
  reserve: {
    onOrder: ({ amount }) => `${amount} bestellt`,
    inHand: ({ amount }) => `${amount} in Reserve`,
    inHandAndOnOrder: ({ amount, onOrder }) => `${amount} in Reserve und ${onOrder} bestellt`,
    lastsLong: ({ reserve }) => `${reserve}, das reicht so wohl noch 20 Jahre`,
    neededAtOnce: ({ reserve }) => `${reserve}, wohl sofort nötig`,
    lastsUntil: ({ reserve, day }) => `${reserve}, das reicht wohl bis zum ${day}`,
  },
  last: {
    inUse: ({ one }) => `1 ${one} in Gebrauch, keine Reserve`,
    wornBy: ({ one, many, day }) =>
      `1 ${one} in Gebrauch, keine Reserve; etwa die Hälfte solcher ${many} ist bis zum ${day} verschlissen`,
    wornSince: ({ one, many, day }) =>
      `1 ${one} in Gebrauch, keine Reserve; etwa die Hälfte solcher ${many} war bis zum ${day} verschlissen`,
    someGoEarlier: ({ text }) => `${text}, und manche fallen schon vorher aus anderen Gründen aus`,
    noReserve: ({ amount }) => `keine Reserve für ${amount} in Gebrauch`,
    firstWorn: ({ amount }) => `keine Reserve für ${amount} in Gebrauch, davon ist 1 wohl schon verschlissen`,
    firstWornBy: ({ amount, day }) =>
      `keine Reserve für ${amount} in Gebrauch, davon ist 1 wohl bis zum ${day} verschlissen`,
  },
  mayWait: 'Verschlissenes muss vielleicht auf die Bestellung warten',
  sameDay: 'Nachschub gibt es am selben Tag',
  delivery: ({ days }) =>
    plural(days, { one: 'die Lieferung dauert einen Tag', other: 'die Lieferung dauert # Tage' }),
}
