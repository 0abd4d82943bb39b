import type { Texts } from '../../en'

export const durability: Texts['gear']['durability'] = {
  fixedCable: {
    fails: 'Das Kabel bricht am Stecker, am Splitter oder am Ohrhörer.',
    repairs: 'Ein fest verbautes Kabel muss gelötet werden, was oft so viel kostet wie ein neues Paar.',
    prevents: 'Wickle es locker auf und zieh am Stecker, nie am Kabel.',
  },
  detachableCable: {
    fails: 'Zuerst geht das Kabel, und seine Anschlüsse werden mit jedem Wechsel lockerer.',
    repairs:
      'Ein neues Kabel ist in einer Minute dran und behebt den häufigsten Fehler. Ausgeleierte Buchsen lassen sich manchmal nachziehen.',
    prevents: 'Wechsle Kabel selten und steck die Stecker gerade ein.',
  },
  nozzle: {
    fails: 'Ohrenschmalz und Feuchtigkeit machen eine Seite leise oder dumpf.',
    repairs: 'Reinige oder wechsle zuerst Filter oder Gitter: Das rettet viele Paare.',
    prevents: 'Wisch die Schallrohre nach Gebrauch ab, lass sie trocknen und bewahr sie im Etui auf.',
  },
  earpiece: {
    fails: 'Schalen reißen, wenn sie herunterfallen, und ein Treiber kann ausfallen.',
    repairs: 'Ein toter Ohrhörer wird meist ersetzt. Eine Reparatur lohnt nur bei den teuersten Modellen.',
    prevents: 'Ein festes Etui schont die Schalen.',
  },
  mouldedShell: {
    fails: 'Schalen können reißen, und Ohren verändern sich mit den Jahren, bis der Sitz locker wird.',
    repairs:
      'Der Hersteller kann sie oft reparieren oder neu abformen, zu einem Preis, der zu den teuersten Modellen passt.',
    prevents: 'Bewahr sie trocken im Etui auf. Ein lockerer Sitz zeigt sich zuerst an fehlendem Bass.',
  },
  smallBattery: {
    fails: 'Die kleinen Akkus lassen nach einigen Jahren nach, oft eine Seite früher.',
    repairs:
      'Die Akkus sind fest verbaut. Manche Hersteller ersetzen einen einzelnen Ohrhörer oder das Etui.',
    prevents: 'Lass sie nicht in der Hitze liegen und nimm sie ab und zu aus dem vollen Etui.',
  },
  pads: {
    fails: 'Polster bröseln und werden flach, und mit ihnen schwinden Dämmung und Bass.',
    repairs: 'Neue Polster sind die einfachste Reparatur, und alles fühlt sich an wie neu.',
    prevents: 'Wisch Hautfett von den Polstern und halte sie aus der Sonne.',
  },
  headband: {
    fails: 'Das Kopfband bricht an der Verstellung.',
    repairs: 'Viele Hersteller verkaufen das Kopfband oder seine Teile.',
    prevents: 'Setz ihn mit beiden Händen auf und bieg ihn nicht auseinander.',
  },
  hinges: {
    fails: 'Faltgelenke reißen, und die Drähte darin brechen.',
    repairs:
      'Ein Gelenk lässt sich ersetzen, wenn der Hersteller es verkauft. Ein gerissenes hält geklebt selten.',
    prevents: 'Falte ihn langsam und trag ihn im Etui.',
  },
  cupCable: {
    fails: 'Das Kabel ermüdet dort, wo es in die Muschel führt.',
    repairs:
      'Steck ein anderes Kabel ein, wenn es abnehmbar ist. Sonst ist es eine einfache Arbeit mit dem Lötkolben.',
    prevents: 'Roll nicht mit dem Stuhl darüber und lass an der Muschel etwas Spiel.',
  },
  largeDriver: {
    fails: 'Ein Treiber leidet unter einem Sturz oder zu viel Leistung.',
    repairs: 'Manche Hersteller ersetzen einzelne Treiber, passend zur anderen Seite.',
    prevents: 'Dreh leiser, bevor du einsteckst.',
  },
  largeBattery: {
    fails: 'Der Akku lässt nach einigen hundert Ladungen nach.',
    repairs: 'Bei vielen Modellen lässt er sich wechseln, und mit Kabel spielt er auch ohne weiter.',
    prevents: 'Lagere ihn halb voll, wenn er monatelang liegt.',
  },
  earbudShell: {
    fails: 'Schaumstoffbezüge reißen, und Staub setzt sich ins Gitter.',
    repairs: 'Schaumstoffbezüge kosten wenig. Der Ohrhörer selbst wird selten repariert.',
    prevents: 'Halte Ersatzbezüge bereit und bürste das Gitter ab.',
  },
  band: {
    fails: 'Schweiß kriecht in die Ladekontakte, der Bügel ermüdet, und der Akku lässt nach.',
    repairs: 'Er ist versiegelt, also lässt sich kaum etwas reparieren: Sieh in der Garantie nach.',
    prevents: 'Spül den Schweiß ab und trockne die Kontakte vor dem Laden.',
  },
}
