import type { ReactNode } from 'react'
import classes from './facts.module.css'
import { reveal } from './reveal'

interface RowProps {
  readonly label: string
  /** Comes into view with the focus on its value. */
  readonly wanted?: boolean
  readonly children: ReactNode
}

/** A label with its value. */
export function Row({ label, wanted = false, children }: RowProps) {
  return (
    <div className={classes.row} data-wanted={wanted} ref={wanted ? reveal : null}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
