/**
 * Text as catalogue matching sees it: lower case, no accents, every run of other signs one space.
 * `+` stays, because it tells models apart (Buds and Buds+).
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** The normalised words of a text; empty for a text without letters and digits. */
export function wordsOf(text: string): readonly string[] {
  const normal = normalise(text)
  return normal === '' ? [] : normal.split(' ')
}

/** The normalised text without spaces: `HD-600`, `HD 600` and `hd600` are one. */
export function compact(text: string): string {
  return normalise(text).replaceAll(' ', '')
}

/** True when every number in `text` occurs in `name`: HD 650 is no misspelt HD 600. */
export function sharesFigures(text: string, name: string): boolean {
  const whole = compact(name)
  return (normalise(text).match(/\p{N}+/gu) ?? []).every((figures) => whole.includes(figures))
}
