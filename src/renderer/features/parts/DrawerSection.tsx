import { type ReactNode, useId } from 'react'
import classes from './PartDrawer.module.css'

interface DrawerSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A headed part of the drawer. */
export function DrawerSection({ title, children }: DrawerSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 className={classes.heading} id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}
