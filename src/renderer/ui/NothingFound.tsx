/** What a list says that has nothing to offer: an option that cannot be taken, since a list is read by its options. */
export function NothingFound({ children }: { readonly children: string }) {
  return (
    <div role="option" aria-selected={false} aria-disabled tabIndex={-1}>
      {children}
    </div>
  )
}
