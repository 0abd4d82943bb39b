import type { ReactNode } from 'react'
import classes from './facts.module.css'

interface RowProps {
  readonly label: string
  readonly children: ReactNode
}

/** A label with its value. */
export function Row({ label, children }: RowProps) {
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
