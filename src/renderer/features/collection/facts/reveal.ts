/** Brings a row into view with the focus on its value; for a `ref`. */
export function reveal(row: HTMLElement | null): void {
  if (row === null) return
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
}
