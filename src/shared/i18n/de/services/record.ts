import type { Texts } from '../../en'
import { formatNumber } from '../../kit'

export const record: Texts['services']['record'] = {
  gone: {
    choice: 'Diese Wahl ist nicht mehr in der Sammlung.',
    device: 'Dieses Gerät ist nicht mehr in der Sammlung.',
    lot: 'Dieser Posten ist nicht mehr in der Sammlung.',
    meter: 'Dieser Zähler ist nicht mehr in der Sammlung.',
    mount: 'Diese Montage ist nicht mehr in der Sammlung.',
    note: 'Diese Notiz ist nicht mehr in der Sammlung.',
    order: 'Diese Bestellung ist nicht mehr in der Sammlung.',
    pair: 'Dieses Paar ist nicht mehr in der Sammlung.',
    part: 'Dieses Teil ist nicht mehr in der Sammlung.',
    product: 'Dieses Produkt ist nicht mehr in der Sammlung.',
    scenario: 'Dieses Szenario ist nicht mehr in der Sammlung.',
    session: 'Diese Sitzung ist nicht mehr in der Sammlung.',
    source: 'Diese Quelle ist nicht mehr in der Sammlung.',
  },
  undone: 'Das wurde bereits rückgängig gemacht oder ist zu lange her.',
  addedSince: ({ label }) =>
    `„${label}“ lässt sich nicht rückgängig machen: Seither ist etwas hinzugekommen. Es wurde nichts geändert.`,
  undoFirst: ({ label, by }) =>
    `„${label}“ lässt sich erst nach „${by}“ rückgängig machen. Es wurde nichts geändert.`,
  imported: 'Sammlung importiert',
  replaced: 'Sammlung ersetzt',

  rules: {
    partBusy: 'Diese Teile waren in dieser Zeit anderswo montiert. Ein Paar ist immer nur an einem Gerät.',
    slotBusy: 'An diesem Platz war in dieser Zeit etwas anderes montiert. Dort passt immer nur ein Paar hin.',
    outsideLife: 'Das liegt vor dem Öffnen oder nach dem Ausmustern des Paars.',
    lifeTooShort: 'Das Paar war außerhalb dieser Zeit montiert. Korrigiere zuerst seine Montagen.',
    deviceBusy:
      'Das überschneidet sich mit einer anderen Sitzung desselben Geräts. Kürze eine der beiden oder verbinde sie.',
    afterRetirement:
      'Das Gerät war da schon ausgemustert. Korrigiere die Zeit oder hol das Gerät zuerst zurück.',
    beforeSession:
      'Nach diesem Zeitpunkt gibt es Sitzungen. Mustere es später aus oder korrigiere sie zuerst.',
    oneRunning: 'Es läuft eine andere Sitzung. Beende sie zuerst; es läuft immer nur eine.',
    stillNeeded: 'Etwas anderes in der Sammlung braucht das noch. Es wurde nichts geändert.',
    impossible: 'Dieser Wert ist in der Sammlung nicht zulässig. Es wurde nichts geändert.',
  },

  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  bug: ({ logId }) =>
    `Etwas ist schiefgegangen, das nicht hätte passieren dürfen (${logId} im Protokoll). Was vorher gespeichert war, ist sicher; versuch es noch einmal.`,
  file: {
    busy: 'Ein anderes Programm schreibt gerade in die Sammlung. Es wurde nichts geändert; versuch es noch einmal.',
    locked: 'Die Sammlung ist gesperrt. Es wurde nichts geändert; versuch es noch einmal.',
    full: 'Der Datenträger ist voll. Es wurde nichts geändert; schaff Platz und versuch es noch einmal.',
    quota: 'Dein Anteil am Datenträger ist voll. Es wurde nichts geändert.',
    readOnly: 'In die Sammlung kann nicht geschrieben werden. Es wurde nichts geändert.',
    unopened: 'Die Datei der Sammlung lässt sich nicht öffnen.',
    diskError: 'Der Datenträger hat einen Fehler gemeldet. Es wurde nichts geändert.',
    damaged: 'Die Datei der Sammlung ist beschädigt.',
    unreadable: 'Die Datei der Sammlung lässt sich nicht lesen.',
    noCollection: 'Diese Datei ist keine Canalog-Sammlung.',
    foreign: 'Diese Datei gehört einem anderen Programm.',
    missing: 'Hier war eine Sammlung, und ihre Datei ist weg.',
    empty: 'In dieser Datei war eine Sammlung, und jetzt ist die Datei leer.',
    copyDamaged: 'Die Kopie ist beschädigt.',
    copyUnchecked: 'Die Kopie ließ sich nicht prüfen.',
    forbidden: 'Diesen Ort darf die App nicht benutzen. Es wurde nichts geändert.',
    diskReadOnly: 'Auf diesen Datenträger kann nicht geschrieben werden. Es wurde nichts geändert.',
    gone: 'Diese Datei oder diesen Ordner gibt es nicht mehr. Es wurde nichts geändert.',
    fileForFolder: 'Wo ein Ordner sein sollte, ist eine Datei. Es wurde nichts geändert.',
    folderForFile: 'Es gibt einen Ordner dieses Namens. Wähle einen anderen Namen.',
    exists: 'Es gibt schon etwas mit diesem Namen. Es wurde nichts geändert.',
    inUse: 'Ein anderes Programm benutzt diese Datei. Es wurde nichts geändert; versuch es noch einmal.',
  },

  migration: {
    foreign: 'Diese Datei gehört einem anderen Programm. Sie wurde gelassen, wie sie ist.',
    newer: ({ step }) =>
      `Diese Sammlung wurde von einem neueren Canalog geschrieben (sie hat „${step}“). Sie wurde gelassen, wie sie ist; installiere die neuere Version, um sie zu öffnen.`,
    otherStep: ({ step }) =>
      `Diese Sammlung stammt von einem Canalog, dessen Schritt „${step}“ von diesem hier abweicht. Sie wurde gelassen, wie sie ist.`,
    losesRows: ({ step, table }) =>
      `Beim Aktualisieren der Sammlung („${step}“) wären Zeilen von ${table} verloren gegangen. Sie wurde gelassen, wie sie ist.`,
    tearsApart: 'Das Aktualisieren hätte die Sammlung beschädigt. Sie wurde gelassen, wie sie ist.',
    damaged: 'Die Datei der Sammlung ist beschädigt. Sie wurde gelassen, wie sie ist.',
  },

  input: {
    nothingChanged: ({ problem }) => `${problem} Es wurde nichts geändert.`,
    wrong: 'Das kann nicht stimmen.',
    unknownRequest: 'Diese Version kennt diese Anfrage nicht.',
    foreignRequest: 'Diese Anfrage kam von anderswo.',
    unknownField: 'Da ist ein Feld, das dort nicht hingehört.',
    wrongKind: 'Ein Feld fehlt oder ist von der falschen Art.',
    unknownValue: 'Ein Feld hat keinen der möglichen Werte.',
    wrongForm: 'Ein Feld ist nicht so geschrieben, wie es sein sollte.',
    impossible: 'Ein Feld hat einen unmöglichen Wert.',
    textTooLong: ({ maximum }) => `Ein Text ist zu lang: höchstens ${formatNumber(maximum)} Zeichen.`,
    tooMany: ({ maximum }) => `Das ist zu viel auf einmal: höchstens ${formatNumber(maximum)}.`,
    tooLarge: ({ maximum }) => `Ein Wert ist zu groß: höchstens ${formatNumber(maximum, 20)}.`,
    textMissing: 'Ein Text fehlt.',
    tooFew: ({ minimum }) => `Das ist zu wenig: mindestens ${formatNumber(minimum)}.`,
    tooSmall: ({ minimum }) => `Ein Wert ist zu klein: mindestens ${formatNumber(minimum, 20)}.`,
  },
}
