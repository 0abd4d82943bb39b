import type { ReactNode } from 'react'
import classes from './coverage.module.css'

/** The heading of a stretch of the screen. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return <h2 className={classes.title}>{children}</h2>
}
