import type { Texts } from '../../en'

export const longWork: Texts['ui']['longWork'] = {
  preview: 'Datei wird gelesen …',
  import: 'Wird importiert …',
  export: 'Wird exportiert …',
  copy: 'Wird gesichert …',
  callOff: 'Abbrechen',
  said: ({ name, share }) => `${name} ${share}`,
}
