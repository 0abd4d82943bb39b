import { t } from '../../shared/i18n/texts'

export function rotateInWords(rotate: number): string {
  if (rotate === 0) return t.ui.rotation.bestPick
  if (rotate < 0.5) return t.ui.rotation.aLittle
  return rotate < 1 ? t.ui.rotation.some : t.ui.rotation.all
}
