/**
 * A text as a cell of a CSV file: one that a spreadsheet would run as a formula begins with an apostrophe, as
 * OWASP advises. Apostrophes already in front get one more, so that reading takes off exactly one.
 */
export function textCell(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
