/** Stands for the columns that are not drawn. */
export function Spacer({ width }: { readonly width: number }) {
  return width > 0 ? <td aria-hidden="true" style={{ width }} /> : null
}
