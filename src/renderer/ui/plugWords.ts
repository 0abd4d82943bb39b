import { decimalSeparator } from '../../shared/i18n/format'

/** How the field writes its connectors and plugs; anything else stays as the owner wrote it. */
const SPELLINGS: readonly (readonly [written: RegExp, usual: string])[] = [
  [/\bmmcx\b/gi, 'MMCX'],
  [/\bqdc\b/gi, 'QDC'],
  [/\bxlr\b/gi, 'XLR'],
  [/\b(?:usb|type)[- ]?c\b/gi, 'USB-C'],
  [/\blightning\b/gi, 'Lightning'],
  [/\b2[- ]?pin\b/gi, '2-pin'],
  [/\b0?\.78\b(?! *mm)/gi, '0.78 mm'],
  [/(\d) *mm\b/gi, '$1 mm'],
]

/** A connector or plug as it is usually written: `mmcx` → `MMCX`, `2pin 0.78` → `2-pin 0.78 mm`, in German `0,78 mm`. */
export function plugWords(written: string): string {
  const usual = SPELLINGS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), written)
  return usual.replace(/(\d)\.(\d+ mm)\b/g, `$1${decimalSeparator()}$2`)
}
