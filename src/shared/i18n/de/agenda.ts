import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

export const agenda: Texts['agenda'] = {
  title: 'Agenda',
  now: 'Jetzt',
  nothingNow: 'Gerade steht nichts an.',
  nothingElse: 'In den nächsten 90 Tagen steht sonst nichts an.',

  thisWeek: 'Diese Woche',
  nextWeek: 'Nächste Woche',
  weekOf: ({ day }) => `Woche vom ${day}`,
  today: 'Heute',
  tomorrow: 'Morgen',
  likelyFromNow: 'Wahrscheinlich ab jetzt.',
  likelyFrom: ({ from }) => `Wahrscheinlich ab dem ${from}.`,
  likelyUntil: ({ to }) => `Wahrscheinlich bis zum ${to}.`,

  snoozed: 'Aufgeschoben',
  snoozedCount: ({ count }) => `${formatNumber(count)} aufgeschoben`,
  hideSnoozed: 'Aufgeschobenes ausblenden',
  wake: 'Wieder erinnern',
  wakeNamed: ({ title }) => `Wieder erinnern: ${title}`,
  asleep: ({ count }) =>
    plural(count, {
      one: 'Nach der üblichen Pflege wäre noch eine Reinigung oder Prüfung fällig. Canalog erinnert nur, wo du schon einmal eine notiert oder eine Regel gesetzt hast.',
      other:
        'Nach der üblichen Pflege wären noch # Reinigungen und Prüfungen fällig. Canalog erinnert nur, wo du schon einmal eine notiert oder eine Regel gesetzt hast.',
    }),
  setHowOften: 'Häufigkeit festlegen',

  nothingAhead: 'Nichts in den nächsten 90 Tagen',
  whatComes:
    'Was zu reinigen, zu prüfen oder zu ersetzen ist, erscheint hier an dem Tag, an dem es wohl fällig wird.',
  nothingYet: 'Noch nichts zu pflegen',
  howItBegins:
    'Montiere Aufsätze oder Polster an einem Gerät und trag ein, was du hörst: Wann etwas zu reinigen, zu ersetzen oder zu bestellen ist, steht dann hier, Tag für Tag.',

  walk: 'Durch die Agenda gehen',
  markDone: 'Ausgewähltes in der Agenda als erledigt markieren',
}
