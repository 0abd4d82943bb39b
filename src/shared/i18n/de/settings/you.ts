import type { Texts } from '../../en'

export const personal: Texts['settings']['personal'] = {
  title: 'Du und deine Einheiten',
  intro: 'Datum und Zahlen richten sich nach deiner Sprache und Region.',
  language: 'Sprache',
  likeSystem: 'Wie das System',
  theme: 'Farbschema',
  themes: { dark: 'Dunkel', light: 'Hell' },
  glasses: 'Brille',
  glassesHint: 'Die Bügel heben Polster vom Kopf ab: weniger Dämmung und mit der Zeit Druck.',
  frames: { none: 'Keine', thin: 'Dünne Bügel', normal: 'Normale Bügel', thick: 'Dicke Bügel' },
  temperature: 'Temperatur',
  temperatureUnit: 'Temperatureinheit',
  currency: 'Währung',
  zone: 'Zeitzone deiner Tage',
  nowThere: ({ dateTime }) => `Dort ist es jetzt: ${dateTime}`,
  likeComputer: 'Wie der Computer',
  deliveryDays: 'Tage, bis eine Bestellung ankommt',
  deliveryDaysHint: 'Um so viel früher erinnert Canalog ans Nachbestellen.',
  daysSuffix: ' Tage',
}

export const suggestions: Texts['settings']['suggestions'] = {
  title: 'Vorschläge',
  intro: 'Womit jeder Vorschlag beginnt. Unter „Heute“ lässt es sich für das eine Mal ändern.',
  rotate: 'Beste Wahl oder abwechseln',
  rotateHint: 'Je weiter rechts, desto eher kommt nach vorn, was du lange nicht benutzt hast.',
  now: ({ rotation }) => `Jetzt: ${rotation}`,
  scenarios: 'Deine Szenarien',
}

export const hearing: Texts['settings']['hearing'] = {
  title: 'Hören',
  intro: 'Canalog schätzt Pegel, es misst sie nicht.',
  quietLevel: 'Dein Pegel in ruhiger Umgebung',
  quietLevelHint: '70 dB(A) sind eine Annahme, bis du etwas anderes angibst.',
  dose: 'Wochendosis',
  doseHint: 'WHO–ITU H.870: 80 dB(A) für 40 Stunden; für Kinder und empfindliche Ohren 75 dB(A).',
  doseModes: { adult: 'Erwachsen', sensitive: 'Empfindlich' },
}
