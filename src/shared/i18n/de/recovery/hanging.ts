import type { Texts } from '../../en'

export const hanging: Texts['recovery']['hanging'] = {
  title: 'Die Seite von Canalog antwortet nicht.',
  detail:
    'Was gespeichert ist, ist sicher. Warte ein wenig, oder lade die Seite neu; was getippt und nicht gespeichert ist, geht dann verloren.',
  wait: 'Warten',
  loadAgain: 'Seite neu laden',
}
