import classes from './insights.module.css'

/** What stands in a tab while its answer is worked out. */
export function Loading({ children }: { readonly children: string }) {
  return (
    <p className={classes.dim} role="status" aria-busy="true">
      {children}
    </p>
  )
}
