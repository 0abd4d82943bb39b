/** The owner: looks, language, units, ears, and how suggestions begin. */
export const personal = {
  title: 'You and your units',
  intro: 'Dates and numbers follow your language and region.',
  language: 'Language',
  likeSystem: 'Like the system',
  theme: 'Theme',
  themes: { dark: 'Dark', light: 'Light' },
  glasses: 'Glasses',
  glassesHint: 'The temples lift pads off the head: less isolation, and pressure after a while.',
  frames: { none: 'None', thin: 'Thin frame', normal: 'Normal frame', thick: 'Thick frame' },
  temperature: 'Temperature',
  temperatureUnit: 'Temperature unit',
  currency: 'Currency',
  zone: 'Time zone of your days',
  nowThere: ({ dateTime }: { dateTime: string }) => `It is ${dateTime} there.`,
  likeComputer: 'Like the computer',
  deliveryDays: 'Days until an order arrives',
  deliveryDaysHint: 'Reminders to reorder come this much earlier.',
  /** Follows a number in a field. */
  daysSuffix: ' days',
}

export const suggestions = {
  title: 'Suggestions',
  intro: 'Where each one starts. On Today you can change it for that once.',
  rotate: 'Best pick, or rotate',
  rotateHint: 'To the right, what you have not used for long comes forward.',
  now: ({ rotation }: { rotation: string }) => `Now: ${rotation}`,
  scenarios: 'Your scenarios',
}

export const hearing = {
  title: 'Listening',
  intro: 'Canalog estimates levels; it does not measure them.',
  quietLevel: 'Level you like in quiet',
  quietLevelHint: '70 dB(A) is an assumption until you say otherwise.',
  dose: 'Weekly sound dose',
  doseHint: 'WHO–ITU H.870: 80 dB(A) for 40 hours, or 75 dB(A) for children and sensitive ears.',
  doseModes: { adult: 'Adult', sensitive: 'Sensitive' },
}
