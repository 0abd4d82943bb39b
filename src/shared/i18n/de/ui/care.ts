import type { Texts } from '../../en'
import { plural } from '../../kit'

export const care: Texts['ui']['care'] = {
  done: {
    clean: 'Gereinigt',
    inspect: 'Noch gut',
    replace: 'Ersetzt',
    charge: 'Geladen',
    condition: 'Leder gepflegt',
  },
  stillFine: 'Noch gut',
  order: 'Bestellen …',
  onDevice: ({ device }) => ` an ${device}`,
  orderBy: ({ day }) => `Bis ${day} bestellen.`,
  together: {
    names: ({ names, more }) =>
      more > 0 ? `${names.join(', ')} und ${more} weitere.` : `${names.join(', ')}.`,
    shoppingList: 'Einkaufsliste',
    allDone: 'Alle erledigt',
    fold: 'Zusammen',
    unfold: 'Einzeln',
  },
  look: {
    title: 'Monatlicher Blick',
    atThese: ({ count }) =>
      plural(count, { one: 'Sieh dir dieses Teil an', other: 'Sieh dir diese # Teile an' }),
    why: 'Eine Minute im Monat lehrt Canalog mehr darüber, wie lange deine Teile halten, als alles andere.',
    allFine: ({ count }) => plural(count, { one: 'Noch gut', other: 'Alle noch gut' }),
    notThisMonth: 'Diesen Monat nicht',
    fine: 'Gut',
  },
  more: {
    label: ({ title }) => `Mehr zu: ${title}`,
    snooze: 'Später erinnern',
    skip: ({ skip }) => `${skip} …`,
    open: 'Öffnen und Häufigkeit ändern …',
  },
  skipping: {
    titles: {
      clean: 'Diese Reinigung überspringen',
      inspect: 'Diese Prüfung überspringen',
      replace: 'Diesen Monat nicht',
      charge: 'Dieses Laden überspringen',
      condition: 'Diese Lederpflege überspringen',
    },
    comesBack: 'In 30 Tagen steht es wieder an.',
    startsAgain: 'Die Zählung beginnt jetzt von vorn.',
    usualReasons: 'Übliche Gründe',
    reasons: { notNeeded: 'Nicht nötig', nothingAtHand: 'Nichts zur Hand', hardlyUsed: 'Kaum benutzt' },
    reason: 'Grund',
    skip: 'Überspringen',
  },
  snoozedUntil: ({ when }) => `Aufgeschoben bis ${when}`,
  snoozedForUse: ({ hours }) => `Aufgeschoben bis ${hours} h Nutzung`,
  renewed: 'Erneuert',
  whyRenewed: {
    battery: 'Ein neuer Akku beginnt bei null Stunden. Warum kam der alte weg?',
    headband: 'Ein neues Kopfband beginnt bei null Stunden. Warum kam das alte weg?',
    cable: 'Ein neues Kabel beginnt bei null Stunden. Warum kam das alte weg?',
    shell: 'Eine neue Schale beginnt bei null Stunden. Warum kam die alte weg?',
  },
}
